using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;

namespace LeanTechBot.Cards.Desk;

/// <summary>A text while no call is on: it is offered as the first note of a new ticket, never dropped in silence.</summary>
public static class NoCallCard
{
    public static AdaptiveCard Render(string key, string typed) => CardFactory.Create("No call is on. Open a ticket and keep what you typed as its first note?",
    [
        Words.Plain("No call is on, so this is not stored yet:"),
        Words.Quiet($"“{Clip.To(typed, 200)}”"),
        .. Buttons.Rows(Buttons.Primary("New call, keep as note", new KeepAsNote { Card = key, Text = typed })),
        Words.Quiet("Or type status for your open tickets, help for the commands."),
    ]);
}
