using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;

namespace LeanTechBot.Cards.Desk;

/// <summary>A text that is nearly a command: asked, never taken for a note in silence.</summary>
public static class NearMissCard
{
    public static AdaptiveCard Render(string key, string? ticket, string typed, string command) => CardFactory.Create($"Did you mean {command}? Type it again, or keep it as a note.",
    [
        Words.Line(Words.Run("Did you mean "), Words.Bold(command), Words.Run("? Type it again.")),
        .. Buttons.Rows(Buttons.Quiet(ticket is null ? "New call, keep as note" : "Keep it as a note", new KeepAsNote { Card = key, Ticket = ticket, Text = typed })),
    ]);
}
