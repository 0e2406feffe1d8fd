using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>Keeps what was typed on a card whose step was not submitted: on its step while it is the current one, otherwise as a note.</summary>
internal static class Draft
{
    /// <summary>The ticket with the typed answers in their place; a company picked or typed there is not decided by it.</summary>
    public static Ticket Keep(Ticket ticket, StepAnswers? answers) => answers switch
    {
        _ when !Holds(answers) => ticket,
        GreetingAnswers greeting => ticket with { Answers = ticket.Answers.With(greeting with { EmployeeId = greeting.EmployeeId ?? ticket.Answers.Greeting.EmployeeId }) },
        _ => ticket with { Answers = ticket.Answers.With(answers) },
    };

    /// <summary>True when anything was entered: a card without inputs gives answers that are all empty.</summary>
    public static bool Holds([NotNullWhen(true)] StepAnswers? answers) => answers is not null && answers != (StepAnswers)Activator.CreateInstance(answers.GetType())!;

    /// <summary>A note of what differs from what the ticket holds; null when nothing does.</summary>
    public static TicketChange? AsNote(Ticket ticket, StepAction action, DateTimeOffset now)
    {
        if (action.Answers is not { } typed)
        {
            return null;
        }

        var held = ticket.Answers.Of(action.Step);
        var differing = typed.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(string))
            .Select(property => (property.Name, Text: Typed.Text((string?)property.GetValue(typed)), Held: Typed.Text((string?)property.GetValue(held))))
            .Where(field => field.Text is not null && field.Text != field.Held)
            .Select(field => $"{field.Name}: {field.Text}")
            .ToArray();
        return differing is []
            ? null
            : TicketChange.Of(ticket).Noting(now, NoteKind.Engineer, ticket.Engineer.Name, $"Typed on an out-of-date card of step {(int)action.Step}: {string.Join("; ", differing)}");
    }
}
