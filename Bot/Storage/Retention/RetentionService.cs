using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>Runs the retention job once a day, on the one instance that gets its lease.</summary>
internal sealed partial class RetentionService(
    RetentionRun run, WorkLease lease, IOptions<RetentionOptions> options, TimeProvider time, ILogger<RetentionService> log) : BackgroundService
{
    /// <summary>Ends before its lease does; what is left over is found the next day.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(110);

    /// <summary>The clock is looked at anew each time: it may have been set.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        var last = DateOnly.MinValue;
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var now = PhilippineTime.Of(time.GetUtcNow());
            if (now.Hour != options.Value.Hour || last == DateOnly.FromDateTime(now.Date))
            {
                continue;
            }

            try
            {
                if (await lease.TryTakeAsync(RetentionWork.Name, RetentionWork.Lease, stoppingToken))
                {
                    await RunOnceAsync(stoppingToken);
                }

                last = DateOnly.FromDateTime(now.Date);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(exception);
            }
        }
    }

    private async Task RunOnceAsync(CancellationToken stoppingToken)
    {
        using var longest = new CancellationTokenSource(Longest, time);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, longest.Token);
        var counts = await run.RunAsync(time.GetUtcNow(), dry: false, static _ => { }, ends.Token);
        LogRemoved(string.Join(", ", counts.Select(count => $"{count.Key}: {count.Value}")) is { Length: > 0 } removed ? removed : "nothing");
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Retention (KB-450) removed {Removed}.")]
    private partial void LogRemoved(string removed);

    [LoggerMessage(Level = LogLevel.Error, Message = "Retention (KB-450) was interrupted; what is left over is removed by the next run.")]
    private partial void LogFailed(Exception exception);
}
