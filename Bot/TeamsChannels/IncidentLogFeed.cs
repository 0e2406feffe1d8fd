using System.Collections.Concurrent;
using System.Collections.Immutable;
using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Schema;
using Polly;
using Polly.Registry;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Feeds <c>#incident-log</c> with ticket ids and statuses (KB-102). Lines that come close together are one message, so that a busy desk stays below what Teams lets a bot post.
/// </summary>
public sealed class IncidentLogFeed(
    ITableStore tables, WorkLease lease, TeamDirectory directory, TeamRoutes teams, TeamsConnector connector, RouteFindings findings, DeliveryMetrics metrics, ResiliencePipelineProvider<string> pipelines,
    TimeProvider time, ILogger<IncidentLogFeed> log)
{
    /// <summary>What the metrics call it.</summary>
    private const string Place = "IncidentLog";

    private const int MostLines = TransactionLimits.MaxChanges;

    /// <summary>From one message to the next. Longer than all attempts of one together, so that no other instance posts the same lines meanwhile.</summary>
    private static readonly TimeSpan Apart = Outbox.Lease;

    /// <summary>Lines that were posted and could not be removed yet: they are not posted again.</summary>
    private readonly ConcurrentDictionary<TableKey, bool> posted = new();

    private readonly ResiliencePipeline proofs = pipelines.GetPipeline(ProofPipeline.Name);

    /// <summary>Posts the lines that wait, those of all the months together.</summary>
    public async Task FeedAsync(ImmutableArray<TicketMonth> months, CancellationToken cancellationToken)
    {
        if (await WaitingAsync(months, 1, cancellationToken) is [])
        {
            findings.LogFailure = null;
            return;
        }

        if (!await lease.TryTakeAsync("incident-log", Apart, cancellationToken))
        {
            return;
        }

        // Read under the lease: whoever had it before has removed what was posted.
        var rows = await WaitingAsync(months, MostLines, cancellationToken);
        try
        {
            // The end of the program does not end it: what was sent is to be removed.
            using var limit = new DeliveryTime(time, CancellationToken.None);
            ImmutableArray<StoredRow> news = [.. rows.Where(row => !posted.ContainsKey(row.Key))];
            if (rows is [] || (news is not [] && !await PostAsync(news, limit.Token)))
            {
                return;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // The lines wait for the next sweep; an escalation's post must not wait for them.
            DeliveryLog.FeedFailed(log, exception);
            metrics.Failed(Place);
            findings.LogFailure = SendFault.Of(exception).Reason;
            return;
        }

        foreach (var row in rows)
        {
            posted[row.Key] = true;
        }

        findings.LogFailure = null;
        metrics.Delivered(Place, time.GetUtcNow() - rows.Min(row => DeskBodies.Read<IncidentLogLine>(row).At));

        foreach (var month in rows.GroupBy(row => row.Key.Partition, StringComparer.Ordinal))
        {
            RowChange[] removed = [.. month.Select(row => new RowChange.Delete(row.Key, row.ETag))];
            await proofs.ExecuteAsync(async token => await tables.CommitAsync(removed, token), CancellationToken.None);
            foreach (var row in month)
            {
                posted.TryRemove(row.Key, out _);
            }
        }
    }

    /// <summary>False when there is no such channel: the lines wait until there is.</summary>
    private async Task<bool> PostAsync(ImmutableArray<StoredRow> rows, CancellationToken cancellationToken)
    {
        if (await teams.FindOrRefreshAsync(TeamsChannel.IncidentLog, cancellationToken) is not { } channel)
        {
            return false;
        }

        var lines = rows.Select(DeskBodies.Read<IncidentLogLine>).OrderBy(line => line.At);
        try
        {
            await connector.BeginThreadAsync(channel, new Activity { Type = ActivityTypes.Message, Text = string.Join("\n\n", lines), TextFormat = TextFormatTypes.Plain }, cancellationToken);
        }
        catch (Exception exception) when (SendFault.IsOutOfReach(exception))
        {
            // The channel was deleted, or made anew under its name, or the bot is out of its team: the next attempt finds what is there then.
            await directory.RefreshAsync(cancellationToken);
            throw;
        }

        return true;
    }

    /// <summary>So many lines that wait, the oldest tickets' first.</summary>
    private async Task<ImmutableArray<StoredRow>> WaitingAsync(ImmutableArray<TicketMonth> months, int most, CancellationToken cancellationToken)
    {
        var rows = ImmutableArray.CreateBuilder<StoredRow>();
        foreach (var month in months.OrderBy(month => month.ToString(), StringComparer.Ordinal))
        {
            await foreach (var row in tables.RangeAsync(DeskKeys.Logs(month), most - rows.Count, cancellationToken))
            {
                rows.Add(row);
            }

            if (rows.Count == most)
            {
                break;
            }
        }

        return rows.ToImmutable();
    }
}
