using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
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
        var posted = team.Posts.Where(post => post.Channel == OperationsTeam.Tier3).Select(post => post.Ticket).ToHashSet();
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

            if (ledger.Escalations.ContainsKey(id) && ticket.Escalation is null)
            {
                losses.Add($"{id} has lost its decision");
            }

            if (ledger.Escalations.ContainsKey(id) && !posted.Contains(id))
            {
                losses.Add($"{id} was never posted");
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
