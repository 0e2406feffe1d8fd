using Mono.Unix.Native;

namespace LeanTechBot.Bot.Storage.Sqlite;

/// <summary>
/// Which file a path names: its device and its number there. A file that was moved away, or replaced by another one, is told by it.
/// </summary>
internal readonly record struct FileIdentity(ulong Device, ulong Number)
{
    /// <summary>The file that the path names now; null when it names none.</summary>
    /// <remarks>Windows lets nobody move a file that SQLite has open: there every file is taken to be in its place.</remarks>
    public static FileIdentity? Of(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return default(FileIdentity);
        }

        return Syscall.stat(path, out var found) == 0 ? new FileIdentity(found.st_dev, found.st_ino) : null;
    }
}
