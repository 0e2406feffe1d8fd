namespace LeanTechBot.Bot.Storage.Sqlite;

/// <summary>
/// Keeps the store's files to the account that runs the bot: clients' data is in them (KB-450). Windows has its folders' own rights.
/// </summary>
internal static class PrivateFiles
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode OwnersFolder = OwnerOnly | UnixFileMode.UserExecute;

    /// <summary>What SQLite puts beside the file, with the same rights.</summary>
    private static readonly string[] Beside = ["-wal", "-shm", "-journal"];

    /// <summary>Makes the folder, and an empty file in it, where they are missing; takes others' rights from files of before.</summary>
    /// <exception cref="IOException">The folder or the file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file cannot be made.</exception>
    public static void Prepare(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, OwnersFolder);
        if (!File.Exists(path))
        {
            // Never opened where it is there: closing it would take SQLite's locks from another store of this process.
            using var made = Create(path);
        }

        Tighten(path, folder);
    }

    /// <summary>A new file for its owner alone.</summary>
    /// <exception cref="IOException">There is one already, or it cannot be made.</exception>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(path, options);
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static void Tighten(string path, string folder)
    {
        try
        {
            foreach (var file in Beside.Select(end => path + end).Prepend(path).Where(File.Exists))
            {
                File.SetUnixFileMode(file, OwnerOnly);
            }

            // A folder that holds something else too is somebody else's to close.
            if (Directory.EnumerateFileSystemEntries(folder).All(entry => entry.StartsWith(path, StringComparison.Ordinal)))
            {
                File.SetUnixFileMode(folder, OwnersFolder);
            }
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            // Another account's file: its owner has set the rights, and SQLite says whether they are enough.
        }
    }
}
