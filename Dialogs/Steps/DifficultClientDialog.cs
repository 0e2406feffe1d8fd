using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>Step 6 of SOP-7005: handling difficult clients, passed by one click.</summary>
public sealed class DifficultClientDialog(ITicketDesk desk, KnowledgeHub hub) : StepDialog(CallStep.DifficultClients, desk, hub)
{
    protected override StepOutcome Take(Ticket ticket, StepAction action, CallTurn turn) =>
        DifficultClientStep.Take(ticket, action.Answers as DifficultClientAnswers ?? ticket.Answers.DifficultClients, turn.Now);
}
