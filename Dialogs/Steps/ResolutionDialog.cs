using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>Step 5 of SOP-7005: resolution.</summary>
public sealed class ResolutionDialog(ITicketDesk desk, KnowledgeHub hub) : StepDialog(CallStep.Resolution, desk, hub)
{
    protected override StepOutcome Take(Ticket ticket, StepAction action, CallTurn turn)
    {
        var answers = action.Answers as ResolutionAnswers ?? ticket.Answers.Resolution;
        return action is LeaveOngoing
            ? new StepOutcome.Advance { Change = ResolutionStep.LeaveOngoing(ticket, answers, turn.Now) }
            : ResolutionStep.Take(ticket, answers, turn.Now);
    }
}
