using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Cards.Desk;

/// <summary>A question to peers exactly as it would be posted, masked, for the engineer to confirm.</summary>
public static class PeerConfirmCard
{
    /// <param name="masked">The words as they would be posted.</param>
    /// <param name="typed">The whole text of the command, which may have been meant as a note; null from the card.</param>
    /// <param name="message">The id of the message that has the command; null from the card.</param>
    public static AdaptiveCard Render(CallView view, PeerEntry masked, string? typed = null, string? message = null)
    {
        var (channel, ticket) = (view.Hub.Channels.Tier1Support, view.Ticket.Id.ToString());
        var (question, tried) = (masked.Question ?? "", masked.Tried ?? "");
        return CardFactory.Create($"Post this to {channel}? Nothing is posted yet.",
        [
            .. StepHeader.Of(view, $"Post to {channel}?", "Nothing is posted yet"),
            new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Items = [.. PeerQuestion.Facts(view.Ticket, masked).Select(fact => Facts.Of(fact.Name, fact.Value))] },
            Words.Quiet("Names, companies, hosts, addresses and phone numbers that were found are masked. Read it over: is there anything else that names the client?"),
            .. Buttons.Rows(
                Buttons.Primary("Post it", new PostQuestion { Card = view.Key, Ticket = ticket, Question = question, Tried = tried }),
                Buttons.Quiet("Change it", new ChangeQuestion { Card = view.Key, Ticket = ticket, Question = question, Tried = tried }),
                Buttons.Quiet("Back to the call", new ResumeCall { Card = view.Key, Ticket = ticket }),
                typed is { Length: <= PeerEntry.Longest } ? Buttons.Quiet("It was a note", new KeepAsNote { Card = view.Key, Ticket = ticket, Text = typed, Message = message }) : null),
        ]);
    }
}
