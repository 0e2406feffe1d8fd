using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.PortalErrors;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Takes a plain text as a Live Incident Note (SOP-7010); codes it names are recognised like everywhere else.</summary>
public static class LiveIncidentNotes
{
    /// <param name="heard">What was heard in the text.</param>
    /// <param name="origin">The message that the text is of; null for none.</param>
    public static (TicketChange Change, RecognisedCodes Codes) Take(
        Ticket ticket, string text, HeardText heard, KnowledgeHub hub, DateTimeOffset now, NoteOrigin? origin = null)
    {
        var noted = TicketChange.Of(ticket).Noting(now, NoteKind.Engineer, ticket.Engineer.Name, text, origin);
        var posted = LiveUpdate.Post(HeardFacts.Hear(noted, text, heard.Facts), text, now);
        var change = HeardEvents.Hear(SecurityEventQuestion.Hear(posted, text), text, heard, noted.Notes[0].Number, now);
        return (TicketCodes.Settle(change, hub, now), hub.PortalErrors.Recognise(text));
    }
}
