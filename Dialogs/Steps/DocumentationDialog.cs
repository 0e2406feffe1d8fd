using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>Step 7 of SOP-7005: documentation, and SOP-7010's Resolved and Closed.</summary>
public sealed class DocumentationDialog(ITicketDesk desk, KnowledgeHub hub) : StepDialog(CallStep.Documentation, desk, hub)
{
    protected override StepOutcome Take(Ticket ticket, StepAction action, CallTurn turn)
    {
        var answers = action.Answers as DocumentationAnswers ?? ticket.Answers.Documentation;
        return action switch
        {
            ResolveTicket => DocumentationStep.Resolve(ticket, answers, Hub, turn.Now),
            KeepUnlistedCompany keep => DocumentationStep.SaveUnlisted(ticket, answers, keep.Typed, Hub, turn.Now),
            CloseTicket => DocumentationStep.Close(ticket, answers, Hub, turn.Now),
            _ => DocumentationStep.Save(ticket, answers, Hub, turn.Now),
        };
    }
}
