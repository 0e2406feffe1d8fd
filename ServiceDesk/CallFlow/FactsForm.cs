using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// The form of KB-155's facts. A ticket that is escalated or resolved was decided on the facts it has: what is typed on its form is held beside them until it decides something.
/// </summary>
public static class FactsForm
{
    private const string Unseen = "Typed earlier. Check it, then send it.";

    /// <summary>What the form holds.</summary>
    public static CategorizationAnswers Of(Ticket ticket) => ticket.Answers.Undecided ?? ticket.Answers.Categorization;

    /// <summary>Whether a form with these facts asks which infrastructure is shared.</summary>
    public static bool AsksInfrastructure(CategorizationAnswers facts) => Choice.Read<SharedCause>(facts.SharedCause) == SharedCause.Yes;

    /// <summary>Whether a form with these facts asks for the details of a concern.</summary>
    public static bool AsksDetails(CategorizationAnswers facts) => Choice.Read<SecurityConcern>(facts.Concern) is not (null or SecurityConcern.None);

    /// <summary>
    /// What was typed, with what the clicked card had no input for as the form holds it. A card that asks for the details of a concern fills in the time: without any of them it did not ask.
    /// </summary>
    public static CategorizationAnswers Filled(Ticket ticket, CategorizationAnswers typed)
    {
        var held = Of(ticket);
        var said = typed with { Changed = typed.Changed ?? held.Changed };
        var filled = AsksInfrastructure(held) && AsksInfrastructure(typed) ? said : said with { Infrastructure = typed.Infrastructure ?? held.Infrastructure };
        return typed is { Observed: null, ConcernSystem: null, DiscoveredDate: null, DiscoveredTime: null, Suspicion: null }
            ? filled with { Observed = held.Observed, ConcernSystem = held.ConcernSystem, DiscoveredDate = held.DiscoveredDate, DiscoveredTime = held.DiscoveredTime, Suspicion = held.Suspicion }
            : filled;
    }

    /// <summary>The errors of what was typed. What it lacks and the form holds was not on the clicked card: it is shown before anything is sent on it.</summary>
    public static ImmutableArray<FieldError> Errors(ImmutableArray<FieldError> errors, CategorizationAnswers typed, CategorizationAnswers filled) =>
    [
        .. errors.Select(error => error.Field switch
        {
            nameof(typed.Infrastructure) when typed.Infrastructure != filled.Infrastructure => error with { Message = Unseen },
            nameof(typed.Observed) when typed.Observed != filled.Observed => error with { Message = Unseen },
            nameof(typed.DiscoveredTime) when typed.DiscoveredTime != filled.DiscoveredTime => null,
            _ => error,
        }).OfType<FieldError>(),
    ];

    /// <summary>The ticket holding what was typed.</summary>
    public static Ticket Holding(Ticket ticket, CategorizationAnswers typed) => ticket with
    {
        Answers = ticket.Tier > 1 || ticket.Status == TicketStatus.Resolved ? ticket.Answers with { Undecided = typed } : ticket.Answers.With(typed),
    };

    /// <summary>The form begun anew from the recorded facts.</summary>
    public static Ticket Cleared(Ticket ticket) => ticket with { Answers = ticket.Answers with { Undecided = null } };
}
