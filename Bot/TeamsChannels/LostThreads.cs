using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// A thread that Teams lets nobody write into any more, because its channel was deleted, made anew or left by the bot after the case arrived there: the case begins another
/// one. In a channel that is still there the thread is too, and what belongs into it waits.
/// </summary>
public sealed class LostThreads(ITicketDesk desk, TeamRoutes teams, KnowledgeHub hub, TimeProvider time)
{
    /// <summary>Asks Teams, and has the case of a lost thread posted again; false when the thread is not lost, or nobody waits in it.</summary>
    public async Task<bool> BeginAgainAsync(Ticket ticket, DeliveredPost thread, CancellationToken cancellationToken)
    {
        if (!LostThread.IsWaitedIn(ticket, thread) || thread.Channel is not { } channel || !await teams.HaveLostAsync(channel, thread.ConversationId, cancellationToken))
        {
            return false;
        }

        var now = time.GetUtcNow();
        // Several posts find it out at once, and each instance: the first one changes the ticket, the others find it changed.
        return await desk.ApplyAsync<bool>(
            ticket.Id, $"lost:{thread.ConversationId}", current => LostThread.BeginAgain(current, thread, hub.Channels.Of(channel), now) is { } change ? new(change, true) : new(null, false), cancellationToken)
            is not DeskAnswer<bool>.Applied { Outcome: false };
    }
}
