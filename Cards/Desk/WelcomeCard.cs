using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;

namespace LeanTechBot.Cards.Desk;

/// <summary>What an engineer without an open call sees: what the bot does, and one button.</summary>
public static class WelcomeCard
{
    public static AdaptiveCard Render(string key) => CardFactory.Create("LeanTechBot is ready. Type new when a call comes in.",
    [
        Words.Heading("Ready for your next call"),
        Words.Plain("I walk you through SOP-7005, keep the ticket and the Live Incident Notes, and check every escalation against KB-155."),
        .. Buttons.Rows(Buttons.Primary("New call", new OpenTicket { Card = key })),
        Words.Quiet("While you talk, just type: every line becomes a time-stamped note. Type help for the commands."),
    ]);
}
