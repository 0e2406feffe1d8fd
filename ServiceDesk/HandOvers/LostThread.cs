using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>The thread that holds a case can no longer be reached: without another one nobody could take the case, return it or resolve it.</summary>
public static class LostThread
{
    /// <summary>Whether somebody above Tier 1 has to do something in a thread.</summary>
    public static bool IsWaitedIn(Ticket ticket, DeliveredPost thread) =>
        ticket.Case is { IsHeld: true } held && held.Post == thread.Id && CaseThread.Of(ticket, thread.Id) is not null && ticket.Delivered.Contains(thread);

    /// <summary>The case's post is pending again, with the words it had, and whatever belongs into its thread waits for it; null when nobody waits in that thread (any more).</summary>
    /// <param name="channel">What the channel is called.</param>
    public static TicketChange? BeginAgain(Ticket ticket, DeliveredPost lost, string channel, DateTimeOffset now)
    {
        if (!IsWaitedIn(ticket, lost))
        {
            return null;
        }

        var again = TicketChange.Of(ticket with { Delivered = ticket.Delivered.Remove(lost) })
            .Noting(now, $"Its thread in {channel} can no longer be reached: the channel is gone, or the bot is no longer in it. It is posted again.")
            .Posting(CaseThread.Of(ticket, lost.Id)!.ToPost(ticket.Id, now))
            .Telling(now, $"{ticket.Id}: its thread in {channel} can no longer be reached: the channel is gone, or I am no longer in it. It is posted again, and I tell you when it has arrived.");
        return AddedConcern.TellAgain(again, lost.ConversationId, now);
    }
}
