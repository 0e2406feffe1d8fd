using System.Security.Cryptography;

namespace LeanTechBot.Bot.Playground;

/// <summary>
/// The folder <c>Playground</c> beside the program: the build copies the npm package file, its lock and the Playground's configuration there,
/// and npm installs into it. So the bot needs nothing from the sources, and a build of another configuration has an installation of its own.
/// </summary>
/// <param name="path">The folder.</param>
public sealed class PlaygroundFolder(string path)
{
    public static PlaygroundFolder BesideTheProgram { get; } = new(System.IO.Path.Combine(AppContext.BaseDirectory, "Playground"));

    public string Path => path;

    /// <summary>Who and where the Playground plays.</summary>
    public string ConfigurationFile => In(".m365agentsplayground.yml");

    /// <summary>What the Playground itself writes about its run; overwritten by the next.</summary>
    public string LogFile => In("playground.log");

    public string CommandLineScript => In("node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    /// <summary>See beside-the-bot.cjs.</summary>
    public string PreloadedScript => In("beside-the-bot.cjs");

    private string Lock => In("package-lock.json");

    /// <summary>Says which lock file the installation is of. It lies in node_modules, which <c>npm ci</c> begins by deleting.</summary>
    private string Stamp => In("node_modules", ".installed-lock");

    /// <summary>Whether npm has installed what the lock file says.</summary>
    public bool IsInstalled() => File.Exists(CommandLineScript) && File.Exists(Stamp) && File.ReadAllText(Stamp) == LockHash();

    /// <summary>Remembers that npm has installed what the lock file says now.</summary>
    public void MarkInstalled() => File.WriteAllText(Stamp, LockHash());

    private string LockHash() => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Lock)));

    private string In(params ReadOnlySpan<string> names) => System.IO.Path.Combine([path, .. names]);
}
