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
    protected override StepOutcome Take(Ticket ticket, StepAction action, CallTurn turn)
    {
        var answers = action.Answers as InvestigationAnswers ?? ticket.Answers.Investigation;
        if (action is not ClientUpdated)
        {
            return InvestigationStep.Take(ticket, answers, Hub, turn.Now);
        }

        var kept = Draft.Keep(ticket, answers, Hub, turn.Now).Ticket;
        var spiel = Hub.Spiels.Fill(SpielId.StatusUpdate, SpielContext.Of(kept, turn.Now));
        return new StepOutcome.Stay { Change = InvestigationStep.ClientUpdated(kept, spiel, turn.Now), Errors = [] };
    }
}
