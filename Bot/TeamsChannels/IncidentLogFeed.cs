using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Feeds <c>#incident-log</c> with ticket ids and statuses (KB-102). Lines that come close together are one message, so that a busy desk stays below what Teams lets a bot post.
/// </summary>
public sealed class IncidentLogFeed(ITableStore tables, WorkLease lease, TeamDirectory teams, TeamsConnector connector, ILogger<IncidentLogFeed> log)
{
    private const int MostLines = 50;

    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(10);

    /// <summary>Posts the lines of a month that wait, oldest ticket first.</summary>
    public async Task FeedAsync(TicketMonth month, CancellationToken cancellationToken)
    {
        if (await teams.FindAsync(TeamsChannel.IncidentLog, cancellationToken) is not { } channel)
        {
            return;
        }

        var rows = new List<StoredRow>();
        await foreach (var row in tables.RangeAsync(DeskKeys.Logs(month), MostLines, cancellationToken))
        {
            rows.Add(row);
        }

        if (rows.Count == 0 || !await lease.TryTakeAsync("incident-log", Apart, cancellationToken))
        {
            return;
        }

        var lines = rows.Select(DeskBodies.Read<IncidentLogLine>).OrderBy(line => line.At);
        try
        {
            await connector.BeginThreadAsync(channel, new Activity { Type = ActivityTypes.Message, Text = string.Join("\n\n", lines), TextFormat = TextFormatTypes.Plain }, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // The lines wait for the next sweep; an escalation's post must not wait for them.
            DeliveryLog.FeedFailed(log, exception);
            return;
        }

        await tables.CommitAsync([.. rows.Select(row => new RowChange.Delete(row.Key, row.ETag))], cancellationToken);
    }
}
