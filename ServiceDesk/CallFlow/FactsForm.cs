using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// The form of KB-155's facts. A ticket that is escalated or resolved was decided on the facts it has: what is typed on its form is held beside them until it decides something.
/// </summary>
public static class FactsForm
{
    /// <summary>What the form holds.</summary>
    public static CategorizationAnswers Of(Ticket ticket) => ticket.Answers.Undecided ?? ticket.Answers.Categorization;

    /// <summary>The ticket holding what was typed.</summary>
    public static Ticket Holding(Ticket ticket, CategorizationAnswers typed) => ticket with
    {
        Answers = ticket.Tier > 1 || ticket.Status == TicketStatus.Resolved ? ticket.Answers with { Undecided = typed } : ticket.Answers.With(typed),
    };

    /// <summary>The form begun anew from the recorded facts.</summary>
    public static Ticket Cleared(Ticket ticket) => ticket with { Answers = ticket.Answers with { Undecided = null } };
}
