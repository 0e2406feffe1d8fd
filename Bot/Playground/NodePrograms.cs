namespace LeanTechBot.Bot.Playground;

/// <summary>Where Node.js and npm are on this machine.</summary>
/// <param name="Node">The program node.</param>
/// <param name="Npm">The program npm; a command file on Windows.</param>
public sealed record NodePrograms(string Node, string Npm)
{
    /// <summary>Looks both up in a search path.</summary>
    /// <param name="searchPath">Folders, separated as in the environment variable PATH.</param>
    /// <returns>Null when either is missing.</returns>
    public static NodePrograms? Find(string? searchPath)
    {
        var folders = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (Find(folders, "node", ".exe"), Find(folders, "npm", ".cmd")) is ({ } node, { } npm) ? new NodePrograms(node, npm) : null;
    }

    private static string? Find(string[] folders, string name, string windowsExtension) => folders
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + windowsExtension : name))
        .FirstOrDefault(File.Exists);
}
