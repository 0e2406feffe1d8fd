using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>
/// What follows from any change of an escalated ticket: the case's card shows the client as the ticket knows it now, the thread gets one line for what matters, and
/// every card that shows how the case stands is shown anew. It is asked of each change before it is stored, so that no way of changing a ticket can forget it.
/// </summary>
public static class CaseFollowUp
{
    /// <summary>The change with what follows from it.</summary>
    /// <param name="before">The ticket as the change found it.</param>
    public static TicketChange Complete(Ticket before, TicketChange change, DateTimeOffset now) => LiveCards.Follow(before, Told(before, change, now), now);

    private static TicketChange Told(Ticket before, TicketChange change, DateTimeOffset now)
    {
        // A case that is begun, or begun anew, carries everything in its own post.
        if (change.Ticket is not { Lifecycle.IsOpen: true, Case: { } held } || before.Case?.Post != held.Post)
        {
            return change;
        }

        var (was, subject) = (CaseSubject.Of(before), CaseSubject.Of(change.Ticket));
        if (was == subject)
        {
            return change;
        }

        var told = held.IsHeld ? Counted(Named(change, was, subject, now), was, subject, now) : change;
        return told.ShowingCase(now);
    }

    /// <summary>One line for company, system, severity and the engineer's count of companies.</summary>
    private static TicketChange Named(TicketChange change, CaseSubject was, CaseSubject subject, DateTimeOffset now)
    {
        // The line of a further concern says its system itself.
        var concern = change.Posts.Any(post => AddedConcern.IsOne(post.Id));
        ImmutableArray<string> lines =
        [
            .. Line("company", was.Company, subject.Company),
            .. concern ? [] : Line("system", was.System, subject.System),
            .. Line("affected system", was.AffectedSystem, subject.AffectedSystem),
            .. Line("severity", was.Severity, subject.Severity),
            .. Line("companies affected", $"{was.Companies}", subject.Companies is { } count ? $"{count}" : null),
        ];
        if (lines is [])
        {
            return change;
        }

        var said = string.Join(" · ", lines);
        var noted = change.Noting(now, $"Its thread is told: {said}.");
        return noted.InThread($"facts-{noted.Ticket.NoteCount}", $"{change.Ticket.Id}: {said}.", PostMention.Nobody, now);
    }

    /// <summary>The count of the linked tickets' companies, at most one message a minute: an outage links many.</summary>
    private static TicketChange Counted(TicketChange change, CaseSubject was, CaseSubject subject, DateTimeOffset now)
    {
        if (subject.LinkedCompanies is not { } count || count == was.LinkedCompanies)
        {
            return change;
        }

        var at = LiveUpdate.NextAt(change.Ticket.Case!, now);
        return change
            .WithCase(updated => updated with { UpdatedAt = at })
            .InThread($"linked-{change.Ticket.Case!.Number}-{count}", $"{change.Ticket.Id}: linked tickets of {count} companies now.", PostMention.Nobody, now, at > now ? at : null);
    }

    private static IEnumerable<string> Line(string name, string? was, string? now) => now is null || now == was ? [] : [$"{name} {now}"];
}
