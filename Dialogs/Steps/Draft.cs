using System.Diagnostics.CodeAnalysis;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>Keeps what was typed on a card whose step was not submitted: on its step while it is the current one, otherwise as a note.</summary>
internal static class Draft
{
    /// <summary>
    /// The typed answers in their place; a company picked or typed at step 1 is not decided by it. What step 7 asks for is filled in, and the facts of an escalated ticket
    /// stay as they were recorded.
    /// </summary>
    public static TicketChange Keep(Ticket ticket, StepAnswers? answers, KnowledgeHub hub, DateTimeOffset now) => answers switch
    {
        _ when !Holds(answers) => TicketChange.Of(ticket),
        GreetingAnswers greeting => Put(ticket, greeting with { EmployeeId = greeting.EmployeeId ?? ticket.Answers.Greeting.EmployeeId }),
        CategorizationAnswers facts when ticket.Tier > 1 => SaidLater.Facts(ticket, facts, hub, now),
        CategorizationAnswers facts => Put(ticket, FactsForm.Filled(ticket, facts)),
        DocumentationAnswers documentation => DocumentationStep.Save(ticket, documentation, hub, now).Change,
        _ => Put(ticket, answers),
    };

    /// <summary>True when anything was entered: a card without inputs gives answers that are all empty.</summary>
    public static bool Holds([NotNullWhen(true)] StepAnswers? answers) => answers is not null && answers != (StepAnswers)Activator.CreateInstance(answers.GetType())!;

    /// <summary>A note of what differs from what the ticket holds, or fills in from its notes; null when nothing does.</summary>
    public static TicketChange? AsNote(Ticket ticket, StepAction action, DateTimeOffset now) =>
        action.Answers is { } typed && TypedDifference.Of(HeardFacts.Fill(ticket with { Step = action.Step }).Answers.Of(action.Step), typed) is { } differing
            ? TicketChange.Of(ticket).Noting(now, NoteKind.Engineer, ticket.Engineer.Name, $"Typed on an out-of-date card of step {(int)action.Step}: {differing}")
            : null;

    private static TicketChange Put(Ticket ticket, StepAnswers answers) => TicketChange.Of(ticket with { Answers = ticket.Answers.With(answers) });
}
