using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;

namespace LeanTechBot.Cards.Desk;

/// <summary>The commands, and that anything else is a note.</summary>
public static class HelpCard
{
    /// <param name="commands">Each command as it is typed, and what it does.</param>
    public static AdaptiveCard Render(string key, IEnumerable<(string Command, string Does)> commands) => CardFactory.Create("Commands of LeanTechBot",
    [
        Words.Heading("What you can type"),
        .. commands.Select(command => Facts.Of(command.Command, command.Does)),
        Words.Quiet("Anything else you type during a call becomes a Live Incident Note with the time. Never type a password or a card number."),
        .. Buttons.Rows(Buttons.Primary("New call", new OpenTicket { Card = key })),
    ]);
}
