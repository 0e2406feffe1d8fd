using AdaptiveCards;
using LeanTechBot.Cards;
using LeanTechBot.Cards.Desk;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Dialogs.Interruptions;

/// <summary>Ask a peer, from any step: what to ask in the peers' channel (KB-102).</summary>
public sealed class PeerDialog() : CardInterruption(DialogId)
{
    public const string DialogId = "ask-peer";

    protected override AdaptiveCard Render(CallView view) => PeerCard.Render(view, PeerQuestion.Begun(view.Ticket, view.Hub), []);
}
