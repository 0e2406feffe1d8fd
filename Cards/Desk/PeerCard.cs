using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;

namespace LeanTechBot.Cards.Desk;

/// <summary>How to ask in the peers' channel: the ready words, which name the ticket and never the client (KB-102).</summary>
public static class PeerCard
{
    /// <param name="channel">The name of the peers' channel.</param>
    /// <param name="question">The words to post, with the question left open.</param>
    public static AdaptiveCard Render(CallView view, string channel, string question) => CardFactory.Create($"Ask in {channel}. Asking is never penalized.",
    [
        .. StepHeader.Of(view, $"Ask in {channel}", $"Still at step {(int)view.Ticket.Step}"),
        Words.Plain("Copy this, add your question, post it. The ticket id stands for the client: no names, no addresses (KB-102)."),
        new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Items = [Words.Plain(question)] },
        Words.Quiet("Asking a peer or your Team Leader first is never penalized (HR-201)."),
        .. Buttons.Rows(
            Buttons.Primary("To copy", new CopyQuestion { Card = view.Key, Ticket = view.Ticket.Id.ToString() }),
            Buttons.Quiet("Back to the call", new ResumeCall { Card = view.Key, Ticket = view.Ticket.Id.ToString() })),
    ]);
}
