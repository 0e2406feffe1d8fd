using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>Step 4 of SOP-7005: investigation.</summary>
public sealed class InvestigationDialog(ITicketDesk desk, KnowledgeHub hub) : StepDialog(CallStep.Investigation, desk, hub)
{
    protected override StepOutcome Take(Ticket ticket, StepAction action, CallTurn turn) =>
        InvestigationStep.Take(ticket, action.Answers as InvestigationAnswers ?? ticket.Answers.Investigation, turn.Now);
}
