using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What is typed of a ticket whose decision stands: a note, for what it was decided on stays as it was recorded.</summary>
public static class SaidLater
{
    /// <summary>Whether the ticket's decision stands: it is escalated or closed.</summary>
    public static bool Stands(Ticket ticket) => ticket.Tier > 1 || !ticket.Lifecycle.IsOpen;

    /// <summary>Facts of step 3. The form begins anew: what was on it is in the note.</summary>
    public static TicketChange Facts(Ticket ticket, CategorizationAnswers typed, KnowledgeHub hub, DateTimeOffset now)
    {
        var recorded = ticket.Answers.Categorization;
        var noted = Noted(FactsForm.Cleared(ticket), recorded with { Companies = recorded.Companies ?? CategorizationStep.OneCompany }, typed, now);
        return noted.Notes is [] ? noted : Counted(noted, typed, hub.Escalation);
    }

    /// <summary>The level that holds the case is told how many companies are affected by now: the decision stays, the count goes on.</summary>
    private static TicketChange Counted(TicketChange noted, CategorizationAnswers typed, EscalationSettings settings)
    {
        var recorded = noted.Ticket.Answers.Categorization.Companies;
        return noted.Ticket.Case is { IsHeld: true } && typed.Companies != recorded && FactsReader.CompaniesOf(typed.Companies, settings) is { } count
            ? noted.WithCase(held => held with { Companies = count })
            : noted;
    }

    /// <summary>Words for a Tier 2 post.</summary>
    public static TicketChange Post(Ticket ticket, Tier2Case typed, DateTimeOffset now) => Noted(ticket, Tier2Case.From(ticket), typed, now);

    /// <summary>A question to peers.</summary>
    public static TicketChange Question(Ticket ticket, PeerEntry typed, KnowledgeHub hub, DateTimeOffset now) => Noted(ticket, PeerQuestion.Begun(ticket, hub), typed, now);

    /// <summary>A concern that was named and cannot be escalated: noted once, however often it is checked.</summary>
    public static TicketChange Concern(TicketChange change, string said, DateTimeOffset now) => change.Ticket.RefusedConcern == said
        ? change.NotedAlready()
        : change.With(ticket => ticket with { RefusedConcern = said }).Noting(now, said);

    /// <summary>A note of what differs from what is held. The same said again is no new note.</summary>
    private static TicketChange Noted<T>(Ticket ticket, T held, T typed, DateTimeOffset now) where T : notnull
    {
        if (TypedDifference.Of(held, typed) is not { } anew)
        {
            return TicketChange.Of(ticket);
        }

        if (ticket.LastSaid == anew)
        {
            return TicketChange.Of(ticket).NotedAlready();
        }

        return TicketChange.Of(ticket with { LastSaid = anew })
            .Noting(now, NoteKind.Engineer, ticket.Engineer.Name, $"Said {After(ticket)}: {anew}");
    }

    private static string After(Ticket ticket) => ticket.Status is TicketStatus.EscalatedToTier2 or TicketStatus.EscalatedToTier3
        ? $"after the escalation to Tier {ticket.Tier}"
        : $"after it was {StatusName.Of(ticket.Status)}";
}
