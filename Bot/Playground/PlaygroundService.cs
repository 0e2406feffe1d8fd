using LeanTechBot.Bot.Configuration;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Playground;

/// <summary>
/// Runs the Agents Playground while the bot runs. Without Node, or when anything goes wrong, it says so in one line and the bot runs on.
/// </summary>
internal sealed partial class PlaygroundService(
    IHostApplicationLifetime lifetime,
    BotAddress bot,
    PlaygroundFolder folder,
    PlaygroundInstaller installer,
    IOptions<PlaygroundOptions> options,
    IConfiguration configuration,
    FirstStart start,
    TimeProvider time,
    ILogger<PlaygroundService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RunAsync(stoppingToken);
        }
        finally
        {
            start.Settle();
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled || !await HasStartedAsync(stoppingToken) || bot.Messages() is not { } messages)
        {
            return;
        }

        if (NodePrograms.Find(configuration["PATH"]) is not { } programs)
        {
            LogNoNode();
            return;
        }

        try
        {
            await installer.InstallAsync(programs, stoppingToken);
            using var playground = await StartAsync(programs, messages, stoppingToken);
            start.Settle();
            LogOpen(playground.Address);
            LogEnded(await playground.WaitAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The bot stops, and the Playground with it.
        }
        catch (Exception e)
        {
            // The Playground is a convenience: nothing about it may take the bot down.
            LogFailed(e.Message);
        }
    }

    private async Task<PlaygroundProcess> StartAsync(NodePrograms programs, Uri messages, CancellationToken stoppingToken)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.StartSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, timeout.Token);
        try
        {
            return await PlaygroundProcess.StartAsync(folder, programs, messages, options.Value.Port, either.Token);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            throw new PlaygroundException($"it was not ready within Playground:StartSeconds = {options.Value.StartSeconds}.");
        }
    }

    private async Task<bool> HasStartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var starting = lifetime.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var stopping = stoppingToken.Register(() => started.TrySetResult(false));
        return await started.Task;
    }

    [LoggerMessage(LogLevel.Information, "Talk to the bot in the Agents Playground: open {Address}")]
    private partial void LogOpen(Uri address);

    [LoggerMessage(LogLevel.Warning, "Node.js with npm was not found, so the Agents Playground does not run; the bot runs without it")]
    private partial void LogNoNode();

    [LoggerMessage(LogLevel.Warning, "The Agents Playground does not run, the bot runs without it: {Reason}")]
    private partial void LogFailed(string reason);

    [LoggerMessage(LogLevel.Warning, "The Agents Playground has ended with exit code {ExitCode}; the bot runs on")]
    private partial void LogEnded(int exitCode);
}
