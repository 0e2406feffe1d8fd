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
    PostSignal signal, Outbox outbox, DeskLookups lookups, Dispatcher dispatcher, AcknowledgementWatch watch, IncidentLogFeed feed, TeamDirectory teams,
    DeliveryMetrics metrics, IOptions<RolesOptions> roles, TimeProvider time, ILogger<DispatchService> log) : BackgroundService
{
    /// <summary>Deliveries at once: enough that some which hang hold up no other, for a security case may be behind them.</summary>
    private const int AtOnce = 64;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <summary>Older months hardly ever have anything to do: they are gone through once a minute.</summary>
    private const int SweepsToAll = 12;

    /// <summary>Goes through the store for due work: of every month, or of this and the last.</summary>
    public async Task SweepAsync(bool everyMonth, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var month = TicketMonth.Of(now);
        var months = everyMonth ? await lookups.MonthsAsync(cancellationToken) : ImmutableArray.Create(month, month.Previous);
        var due = await outbox.DueAsync(months, now, cancellationToken);
        metrics.Failing = due.Failing;
        foreach (var row in due.Unreadable)
        {
            DeliveryLog.RowUnreadable(log, row);
        }

        foreach (var id in due.Posts)
        {
            signal.Raise(id);
        }

        foreach (var id in due.Watched)
        {
            await LookAtAsync(id, cancellationToken);
        }

        await feed.FeedAsync(months, cancellationToken);
    }

    /// <summary>What cannot be done for one ticket is done for the others.</summary>
    private async Task LookAtAsync(TicketId id, CancellationToken cancellationToken)
    {
        try
        {
            await watch.LookAtAsync(id, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            DeliveryLog.WatchFailed(log, id, exception);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken) => await Task.WhenAll(
        Parallel.ForEachAsync(signal.Tickets.ReadAllAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken }, DeliverAsync),
        SweepsAsync(stoppingToken));

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

    private async Task SweepsAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        await DiagnoseAsync(stoppingToken);
        for (var sweep = 0; ; sweep++)
        {
            try
            {
                await SweepAsync(sweep % SweepsToAll == 0, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                DeliveryLog.SweepFailed(log, exception);
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
        try
        {
            foreach (var channel in await teams.MissingAsync(stoppingToken))
            {
                DeliveryLog.ChannelMissing(log, channel);
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
