using System.Collections.Immutable;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Keeps deliveries going: at once for what this instance's turns decided, and by sweeps of the store for what another instance, a fault or a restart has left.
/// </summary>
public sealed class DispatchService(
    PostSignal signal, Outbox outbox, DeskLookups lookups, Dispatcher dispatcher, AcknowledgementWatch watch, IncidentLogFeed feed, TeamRoutes teams,
    FormerOutages outages, LevelStaff staff, RouteFindings findings, IOptions<RolesOptions> roles, FirstStart start, TimeProvider time, ILogger<DispatchService> log) : BackgroundService
{
    /// <summary>Deliveries at once: enough that some which hang hold up no other, for a security case may be behind them.</summary>
    private const int AtOnce = 64;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <summary>Older months hardly ever have anything to do: they are gone through once a minute.</summary>
    private const int SweepsToAll = 12;

    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int beginning = 2;

    /// <summary>Ends when the store was gone through once since the start, or could not be.</summary>
    public Task Begun => begun.Task;

    /// <summary>Goes through the store for due work: of every month, or of this and the last.</summary>
    public async Task SweepAsync(bool everyMonth, CancellationToken cancellationToken)
    {
        var months = await MonthsAsync(everyMonth, cancellationToken);
        var due = await outbox.DueAsync(months, time.GetUtcNow(), cancellationToken);
        foreach (var row in due.Unreadable)
        {
            DeliveryLog.RowUnreadable(log, row);
        }

        foreach (var id in due.Posts)
        {
            signal.Raise(id);
        }

        var overdue = new List<TicketId>();
        foreach (var id in due.Watched)
        {
            overdue.AddRange(await IsOverdueAsync(id, cancellationToken) ? [id] : []);
        }

        findings.Keep(months, everyMonth, due.Failing, overdue);
        await outages.IndexAsync(cancellationToken);
    }

    /// <summary>Feeds the incident log with what waits for it: of every month, or of this and the last.</summary>
    public async Task FeedAsync(bool everyMonth, CancellationToken cancellationToken) => await feed.FeedAsync(await MonthsAsync(everyMonth, cancellationToken), cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken) => await Task.WhenAll(
        Parallel.ForEachAsync(signal.TakeAllAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken }, DeliverAsync),
        DiagnoseAsync(stoppingToken),
        RepeatAsync(SweepAsync, stoppingToken),
        RepeatAsync(FeedAsync, stoppingToken));

    private async ValueTask DeliverAsync(TicketId id, CancellationToken cancellationToken)
    {
        try
        {
            await dispatcher.DeliverAsync(id, cancellationToken);
        }
        finally
        {
            signal.Done();
        }
    }

    /// <summary>What cannot be done for one ticket is done for the others; one that cannot be looked at is as good as not taken.</summary>
    private async Task<bool> IsOverdueAsync(TicketId id, CancellationToken cancellationToken)
    {
        try
        {
            return await watch.LookAtAsync(id, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            DeliveryLog.WatchFailed(log, id, exception);
            return true;
        }
    }

    private async Task<ImmutableArray<TicketMonth>> MonthsAsync(bool every, CancellationToken cancellationToken)
    {
        var month = TicketMonth.Of(time.GetUtcNow());
        return every ? await lookups.MonthsAsync(cancellationToken) : [month, month.Previous];
    }

    /// <summary>Reminders and posts do not wait for the incident log: each has its own rounds.</summary>
    private async Task RepeatAsync(Func<bool, CancellationToken, Task> work, CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        for (var round = 0; ; round++)
        {
            try
            {
                await work(round % SweepsToAll == 0, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                DeliveryLog.SweepFailed(log, exception);
            }

            if (round == 0 && Interlocked.Decrement(ref beginning) == 0)
            {
                begun.TrySetResult();
            }

            if (!await timer.WaitForNextTickAsync(stoppingToken))
            {
                return;
            }
        }
    }

    /// <summary>Says at start what would keep an escalation from arriving.</summary>
    private async Task DiagnoseAsync(CancellationToken stoppingToken)
    {
        await start.Settled.WaitAsync(stoppingToken);
        try
        {
            foreach (var channel in await teams.MissingAsync(stoppingToken))
            {
                DeliveryLog.ChannelMissing(log, channel);
            }

            foreach (var gap in staff.Gaps())
            {
                DeliveryLog.NobodyTakes(log, gap);
            }

            await teams.FindIdsAsync(stoppingToken);
            await teams.SettleAsync(stoppingToken);
            foreach (var finding in await teams.FindingsAsync(stoppingToken))
            {
                DeliveryLog.TeamUnclear(log, finding);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            DeliveryLog.SweepFailed(log, exception);
        }

        if (roles.Value is { TeamLeaders: [], OperationsManagers: [] })
        {
            DeliveryLog.NoLeader(log);
        }
    }
}
