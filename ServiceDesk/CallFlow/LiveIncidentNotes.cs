using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.PortalErrors;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Takes a plain text as a Live Incident Note (SOP-7010); codes it names are recognised like everywhere else.</summary>
public static class LiveIncidentNotes
{
    /// <param name="origin">The message that the text is of; null for none.</param>
    public static (TicketChange Change, RecognisedCodes Codes) Take(Ticket ticket, string text, KnowledgeHub hub, DateTimeOffset now, NoteOrigin? origin = null)
    {
        var noted = LiveUpdate.Post(TicketChange.Of(ticket).Noting(now, NoteKind.Engineer, ticket.Engineer.Name, text, origin), text, now);
        var change = SecurityEventQuestion.Hear(noted, text);
        return (TicketCodes.Settle(change, hub, now), hub.PortalErrors.Recognise(text));
    }
}
