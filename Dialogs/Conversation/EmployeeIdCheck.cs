using System.Collections.Immutable;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using CardAction = LeanTechBot.Cards.Actions.CardAction;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>An employee id that another person has is not taken: neither on the ticket nor in the profile. What else was typed on the card is.</summary>
internal sealed class EmployeeIdCheck(IEmployeeIds ids)
{
    /// <summary>The action as it may be taken, and the employee id that is refused; null when none is.</summary>
    /// <param name="ticket">The ticket as it was read; null when it was not.</param>
    public async Task<(CardAction? Action, string? Refused)> CheckAsync(CardAction? action, Person person, Ticket? ticket, CancellationToken cancellationToken)
    {
        if (action is not StepAction step || EmployeeId.Read(Typed(step.Answers)) is not { } id || IsKnown(ticket, person, id) || await ids.TryTakeAsync(id, person, cancellationToken))
        {
            return (action, null);
        }

        return (step with { Answers = Without(step.Answers) }, id);
    }

    /// <summary>The errors of a card with what is said of a refused employee id at its field.</summary>
    public static ImmutableArray<FieldError> With(string? refused, ImmutableArray<FieldError> errors) => refused is null ? errors :
    [
        .. errors.Where(error => error.Field != nameof(GreetingAnswers.EmployeeId)),
        new FieldError(
            nameof(GreetingAnswers.EmployeeId),
            $"{refused} is another engineer's. Type your own. If it is yours: type N/A, go on, and tell your Team Leader, who types: record free {refused}"),
    ];

    /// <summary>The ticket was opened with this very id: there is nothing to take.</summary>
    private static bool IsKnown(Ticket? ticket, Person person, string id) => ticket is not null && ticket.Engineer.Is(person) && ticket.Engineer.EmployeeId == id;

    private static string? Typed(StepAnswers? answers) => answers switch
    {
        GreetingAnswers greeting => greeting.EmployeeId,
        DocumentationAnswers documentation => documentation.EmployeeId,
        _ => null,
    };

    private static StepAnswers? Without(StepAnswers? answers) => answers switch
    {
        GreetingAnswers greeting => greeting with { EmployeeId = null },
        DocumentationAnswers documentation => documentation with { EmployeeId = null },
        _ => answers,
    };
}
