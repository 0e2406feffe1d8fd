using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>Finds the escalations that were posted more than once, and asks their tickets which of the threads was proven.</summary>
public static class SecondPosts
{
    /// <param name="posts">The posts of each ticket, in the order in which they were asked for.</param>
    /// <param name="killedAt">When a process was killed; null when it was not.</param>
    internal static async Task<IReadOnlyList<SecondPost>> FindAsync(IReadOnlyDictionary<string, List<ChannelPost>> posts, ITableStore store, Func<string, long?> killedAt)
    {
        var (desk, found) = (new TicketDesk(store, new PostSignal()), new List<SecondPost>());
        foreach (var (id, group) in posts.Where(group => group.Value.Count > 1))
        {
            // A ticket that is gone proves nothing here; that it is gone is a loss.
            var ticket = await desk.FindAsync(TicketId.Parse(id), default);
            found.AddRange(group.Zip(group.Skip(1), (one, other) => new SecondPost(one, other, killedAt(one.By), ticket is null ? null : ProvenIn(ticket, one.Channel))));
        }

        return found;
    }

    /// <summary>The thread that a ticket says its escalation stands in; null when it says nothing. A repeat replaces nothing, so it is the first proof of that channel.</summary>
    public static string? ProvenIn(Ticket ticket, string channel)
    {
        var tier = channel == OperationsTeam.Tier2 ? TeamsChannel.Tier2Escalation : TeamsChannel.Tier3Escalation;
        return ticket.Delivered.FirstOrDefault(post => post.Place == PostPlace.Channel && post.Channel == tier)?.ConversationId;
    }
}
