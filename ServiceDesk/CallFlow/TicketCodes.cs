using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.PortalErrors;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// The KB-601 codes of a ticket, wherever they are named: in anything entered as it stands now, in the notes that people wrote, and in a posted question. A code that was
/// corrected at its step is gone; a note and a post are never changed, and neither are their codes.
/// </summary>
public static class TicketCodes
{
    public static RecognisedCodes Of(Ticket ticket, KnowledgeHub hub) => hub.PortalErrors.Recognise([.. ticket.Answers.Texts, .. Noted(ticket)]);

    /// <summary>The ticket with the codes that it names now.</summary>
    /// <param name="note">What is being noted; null for nothing.</param>
    public static Ticket On(Ticket ticket, KnowledgeHub hub, string? note = null)
    {
        var noted = ticket with { NotedCodes = [.. Noted(ticket).Union(Codes(hub.PortalErrors.Recognise(note)))] };
        return noted with { ErrorCodes = [.. Codes(Of(noted, hub))] };
    }

    /// <summary>
    /// The change with what its codes settle: the severity until the ticket is resolved, and that an exclusion for maintenance no longer holds. Neither outlives the last
    /// code: the next correction of a step undoes what a mistyped one did.
    /// </summary>
    /// <param name="posted">The engineer's words that the change posts, which no note of the engineer's has; null for none.</param>
    public static TicketChange Settle(TicketChange change, KnowledgeHub hub, DateTimeOffset now, string? posted = null)
    {
        var said = string.Join('\n', change.Notes.Where(note => note.Kind is NoteKind.Engineer or NoteKind.Colleague).Select(note => note.Text).Append(posted));
        var before = change.Ticket.ErrorCodes;
        var settled = change.With(ticket => On(ticket, hub, said));
        if (IsOver(settled.Ticket))
        {
            return settled;
        }

        if (settled.Ticket.ErrorCodes is not [var first, ..] || hub.PortalErrors.Find(first) is not { } highest)
        {
            return MaintenanceExclusion.Lift(SeverityRule.Release(settled, hub, now), null, now);
        }

        return MaintenanceExclusion.Lift(
            settled.Ticket.ErrorCodes.SequenceEqual(before) ? settled : SeverityRule.Follow(settled, highest, isNew: !before.Contains(first), now), highest, now);
    }

    /// <summary>The change without the codes that only words which left the ticket named, and with what its other codes settle.</summary>
    /// <param name="gone">The words that left.</param>
    /// <param name="staying">The words of the notes that stay.</param>
    public static TicketChange Unsay(TicketChange change, IEnumerable<string> gone, IEnumerable<string> staying, KnowledgeHub hub, DateTimeOffset now)
    {
        var left = Codes(hub.PortalErrors.Recognise([.. gone])).Except(Codes(hub.PortalErrors.Recognise([.. staying]))).ToHashSet();
        return Settle(change.With(ticket => ticket with { NotedCodes = [.. Noted(ticket).Where(code => !left.Contains(code))] }), hub, now);
    }

    private static bool IsOver(Ticket ticket) => ticket.Status is TicketStatus.Resolved or TicketStatus.ResolvedByTier2 or TicketStatus.ResolvedByTier3 or TicketStatus.Closed;

    /// <summary>A ticket of before the notes' codes were kept apart counts all of its codes as noted.</summary>
    private static ImmutableArray<string> Noted(Ticket ticket) => ticket.NotedCodes ?? ticket.ErrorCodes;

    private static IEnumerable<string> Codes(RecognisedCodes codes) => codes.Known.Select(error => error.Code);
}
