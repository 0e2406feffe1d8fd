using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>
/// Runs the retention job once a day, on the one instance that gets its lease: at its hour, and at any other when all were off then. When it was last done stands beside the lease.
/// </summary>
internal sealed partial class RetentionService(
    RetentionRun run, WorkLease lease, IOptions<RetentionOptions> options, TimeProvider time, ILogger<RetentionService> log) : BackgroundService
{
    /// <summary>The clock is looked at anew each time: it may have been set.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan AfterFailure = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (IsDue(await lease.DoneAsync(RetentionWork.Name, stoppingToken)))
                {
                    await lease.TryRunAsync(RetentionWork.Name, RetentionWork.Lease, RunOnceAsync, stoppingToken);
                }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(exception);
                await Task.Delay(AfterFailure, time, stoppingToken);
            }
        }
    }

    private bool IsDue(DateTimeOffset? done)
    {
        var now = PhilippineTime.Of(time.GetUtcNow());
        return done is not { } last || now - last >= TimeSpan.FromDays(1) || (now.Hour == options.Value.Hour && PhilippineTime.Of(last).Date != now.Date);
    }

    private async Task RunOnceAsync(CancellationToken stoppingToken)
    {
        using var longest = new CancellationTokenSource(RetentionWork.Longest, time);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, longest.Token);
        var counts = await run.RunAsync(time.GetUtcNow(), dry: false, static _ => { }, ends.Token);
        LogRemoved(string.Join(", ", counts.Select(count => $"{count.Key}: {count.Value}")) is { Length: > 0 } removed ? removed : "nothing");
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Retention (KB-450) removed {Removed}.")]
    private partial void LogRemoved(string removed);

    [LoggerMessage(Level = LogLevel.Error, Message = "Retention (KB-450) was interrupted; what is left over is removed by the next run.")]
    private partial void LogFailed(Exception exception);
}
