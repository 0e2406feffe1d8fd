using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.PortalErrors;

namespace LeanTechBot.Cards.Desk;

/// <summary>A text while no call is on: it is offered as the first note of a new ticket, never dropped in silence.</summary>
public static class NoCallCard
{
    private const int Explained = 3;

    /// <param name="codes">The KB-601 codes that it names.</param>
    /// <param name="message">The id of the message; null when it is not known.</param>
    /// <param name="offer">The command that it may have been meant as; null for none.</param>
    public static AdaptiveCard Render(
        string key, string typed, RecognisedCodes codes, string? message = null, OfferedCommand? offer = null) => CardFactory.Create(
        "No call is on. Open a ticket and keep what you typed as its first note?",
    [
        Words.Plain("No call is on, so this is not stored yet:"),
        Words.Quiet($"“{Clip.To(typed, 200)}”"),
        .. codes.Known.Take(Explained).Select(KnowledgeBox.Of),
        .. Buttons.Rows(Buttons.Primary("New call, keep as note", new KeepAsNote { Card = key, Text = typed, Message = message })),
        .. offer is null ? [] : OfferedCommand.Question(offer),
        Words.Quiet("Or type status for your open tickets, help for the commands."),
    ]);
}
