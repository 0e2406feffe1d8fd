using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Interruptions;
using LeanTechBot.Dialogs.Steps;
using LeanTechBot.ServiceDesk;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Every dialog of a call, by id: one per step of SOP-7005, and the interruptions that can be pushed on it.</summary>
public static class CallDialogs
{
    public static DialogSet Create(IStatePropertyAccessor<DialogState> state, ITicketDesk desk, KnowledgeHub hub) => new DialogSet(state)
        .Add(new GreetingDialog(desk, hub))
        .Add(new IntakeDialog(desk, hub))
        .Add(new CategorizationDialog(desk, hub))
        .Add(new InvestigationDialog(desk, hub))
        .Add(new ResolutionDialog(desk, hub))
        .Add(new DifficultClientDialog(desk, hub))
        .Add(new DocumentationDialog(desk, hub))
        .Add(new EscalationDialog(desk, hub))
        .Add(new SecurityDialog(desk, hub))
        .Add(new SpielsDialog())
        .Add(new PeerDialog());
}
