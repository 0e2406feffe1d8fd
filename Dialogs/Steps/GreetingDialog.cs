using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>Step 1 of SOP-7005: greeting and identification.</summary>
public sealed class GreetingDialog(ITicketDesk desk, KnowledgeHub hub) : StepDialog(CallStep.Greeting, desk, hub)
{
    protected override StepOutcome Take(Ticket ticket, StepAction action, CallTurn turn) =>
        Take(ticket, action, action.Answers as GreetingAnswers ?? ticket.Answers.Greeting, turn.Now);

    private StepOutcome Take(Ticket ticket, StepAction action, GreetingAnswers answers, DateTimeOffset now) => action is KeepUnlistedCompany keep
        ? GreetingStep.TakeUnlisted(ticket, answers, keep.Typed, Hub, now)
        : GreetingStep.Take(ticket, answers, Hub, now);
}
