using AdaptiveCards;
using LeanTechBot.Cards;
using LeanTechBot.Cards.Desk;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Dialogs.Interruptions;

/// <summary>Ask a peer, from any step: the words to post in the peers' channel (KB-102).</summary>
public sealed class PeerDialog() : CardInterruption(DialogId)
{
    public const string DialogId = "ask-peer";

    protected override AdaptiveCard Render(CallView view) => PeerCard.Render(view, view.Hub.Channels.Tier1Support, PeerQuestion.Draft(view.Ticket));
}
