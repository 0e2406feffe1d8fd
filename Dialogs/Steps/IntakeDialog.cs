using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>Step 2 of SOP-7005: issue intake.</summary>
public sealed class IntakeDialog(ITicketDesk desk, KnowledgeHub hub) : StepDialog(CallStep.Intake, desk, hub)
{
    protected override StepOutcome Take(Ticket ticket, StepAction action, CallTurn turn) =>
        IntakeStep.Take(ticket, action.Answers as IntakeAnswers ?? ticket.Answers.Intake, Hub, turn.Now);
}
