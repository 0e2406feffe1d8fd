using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>Step 4 of SOP-7005: investigation.</summary>
public sealed class InvestigationDialog(ITicketDesk desk, KnowledgeHub hub) : StepDialog(CallStep.Investigation, desk, hub)
{
    protected override StepOutcome Take(Ticket ticket, StepAction action, DateTimeOffset now)
    {
        var answers = action.Answers as InvestigationAnswers ?? ticket.Answers.Investigation;
        if (action is not ClientUpdated)
        {
            return InvestigationStep.Take(ticket, answers, Hub, now);
        }

        var kept = Draft.Keep(ticket, answers);
        var spiel = Hub.Spiels.Fill(SpielId.StatusUpdate, SpielContext.Of(kept, now)).Text;
        return new StepOutcome.Stay { Change = InvestigationStep.ClientUpdated(kept, spiel, now), Errors = [] };
    }
}
