using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Playground;

/// <summary>Installs the Playground as its lock file says, where it is missing or the lock has changed.</summary>
internal sealed partial class PlaygroundInstaller(PlaygroundFolder folder, IOptions<PlaygroundOptions> options, TimeProvider time, ILogger<PlaygroundInstaller> logger)
{
    /// <exception cref="PlaygroundException">npm could not install it.</exception>
    public async Task InstallAsync(NodePrograms programs, CancellationToken cancellationToken)
    {
        if (folder.IsInstalled())
        {
            return;
        }

        LogInstalling(folder.Path);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.InstallSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await RunNpmAsync(programs, either.Token);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            throw new PlaygroundException($"npm did not finish within Playground:InstallSeconds = {options.Value.InstallSeconds}.");
        }

        folder.MarkInstalled();
    }

    private async Task RunNpmAsync(NodePrograms programs, CancellationToken cancellationToken)
    {
        using var npm = ChildProcess.Start(programs.Npm, ["ci"], folder.Path, new Dictionary<string, string>());
        var output = npm.Output.ReadToEndAsync(cancellationToken);
        var errors = await npm.Errors.ReadToEndAsync(cancellationToken);
        await output;
        if (await npm.WaitAsync(cancellationToken) is not 0 and var exitCode)
        {
            var reason = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(line => line.StartsWith("npm error", StringComparison.Ordinal));
            throw new PlaygroundException($"npm ci ended with exit code {exitCode}: {reason ?? "it gave no reason"}.");
        }
    }

    [LoggerMessage(LogLevel.Information, "Installing the Agents Playground with npm ci in {Folder}")]
    private partial void LogInstalling(string folder);
}
