using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>Compares what was told with what is in the store and in the channels.</summary>
internal static class LedgerCheck
{
    /// <summary>What is missing or double; empty is the aim.</summary>
    public static async Task<IReadOnlyList<string>> LossesAsync(Ledger ledger, ITableStore store, OperationsTeam team)
    {
        var desk = new TicketDesk(store, new PostSignal());
        var losses = new List<string>(ledger.SecondTickets.Select(conversation => $"two tickets for one call in {conversation}"));
        var notes = ledger.Notes.ToLookup(note => note.Ticket, note => note.Text);
        var posted = team.Posts.Select(post => (post.Ticket, post.Channel)).ToHashSet();
        losses.AddRange(ledger.GivenUp.Select(sent => $"never confirmed: {sent}"));
        foreach (var (conversation, id) in ledger.Tickets)
        {
            if (await desk.FindAsync(TicketId.Parse(id), default) is not { } ticket)
            {
                losses.Add($"{id} of {conversation} is gone");
                continue;
            }

            var stored = (await desk.NotesAsync(ticket.Id, default)).Select(note => note.Text).ToList();
            losses.AddRange(notes[id].Where(text => !stored.Contains(text)).Select(text => $"{id} lacks the note '{text}'"));
            losses.AddRange(stored.Where(text => text.StartsWith("n-", StringComparison.Ordinal)).GroupBy(text => text).Where(group => group.Count() > 1).Select(group => $"{id} has the note '{group.Key}' {group.Count()} times"));
            if (stored.Count != ticket.NoteCount)
            {
                losses.Add($"{id} counts {ticket.NoteCount} notes and has {stored.Count}");
            }

            losses.AddRange(StepsOf(ledger, ticket));
            if (ledger.Escalations.TryGetValue(id, out var told))
            {
                losses.AddRange(EscalationOf(ledger, ticket, told.Tier, posted, team));
            }

            losses.AddRange((await desk.PendingPostsAsync(ticket.Id, default)).Select(post => $"{id} still has the pending post {post.Id} ({post.Failure ?? "no failure"})"));
        }

        return [.. losses, .. await NumbersAsync(ledger, desk)];
    }

    /// <summary>Whether a ticket has a post that is not delivered.</summary>
    public static async Task<bool> IsPendingAsync(Ledger ledger, ITableStore store)
    {
        var desk = new TicketDesk(store, new PostSignal());
        foreach (var id in ledger.Tickets.Values)
        {
            if ((await desk.PendingPostsAsync(TicketId.Parse(id), default)).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> StepsOf(Ledger ledger, Ticket ticket)
    {
        var id = ticket.Id.ToString();
        if (ledger.Steps.TryGetValue(id, out var done) && ticket.Step <= done)
        {
            yield return $"{id} is at step {(int)ticket.Step}, and step {(int)done} was done";
        }

        if (ledger.Summaries.TryGetValue(id, out var summary) && ticket.Answers.Intake.Summary != summary)
        {
            yield return $"{id} has the summary '{ticket.Answers.Intake.Summary}' instead of '{summary}'";
        }

        if (ledger.Closed.ContainsKey(id) && ticket.Lifecycle.IsOpen)
        {
            yield return $"{id} is not closed";
        }
    }

    private static IEnumerable<string> EscalationOf(Ledger ledger, Ticket ticket, int tier, HashSet<(string?, string)> posted, OperationsTeam team)
    {
        var id = ticket.Id.ToString();
        if (ticket.Escalation?.EscalatedTier != tier)
        {
            yield return $"{id} has lost its decision";
        }

        if (!posted.Contains((id, tier == 2 ? OperationsTeam.Tier2 : OperationsTeam.Tier3)) || ticket.Delivered.All(post => post.Place != PostPlace.Channel))
        {
            yield return $"{id} was never posted, or has no proof of it";
        }

        if (tier == 3 && (!team.LeaderKnows(id) || ticket.Delivered.All(post => post.Place != PostPlace.TeamLeader)))
        {
            yield return $"the Team Leader was never told of {id}, or there is no proof of it";
        }

        if (ledger.Acknowledged.ContainsKey(id) && ticket.Case?.Acknowledged is null)
        {
            yield return $"{id} has lost its acknowledgement";
        }
    }

    /// <summary>Every number up to the last one that was told is a ticket: none was skipped, hence none lost.</summary>
    private static async Task<IEnumerable<string>> NumbersAsync(Ledger ledger, TicketDesk desk)
    {
        var gaps = new List<string>();
        foreach (var month in ledger.Tickets.Values.Select(TicketId.Parse).GroupBy(id => id.Month))
        {
            var owners = new Dictionary<string, TicketId>();
            for (var number = 1; number <= month.Max(id => id.Number); number++)
            {
                var id = new TicketId(month.Key, number);
                if (await desk.FindAsync(id, default) is not { } ticket)
                {
                    gaps.Add($"{id} is a gap");
                }
                else if (!owners.TryAdd(ticket.ConversationId ?? "", id))
                {
                    gaps.Add($"{id} and {owners[ticket.ConversationId ?? ""]} are of one call");
                }
            }
        }

        return gaps;
    }
}
