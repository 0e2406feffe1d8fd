using AdaptiveCards;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>What stands in the place of a card that has served: one quiet line.</summary>
public static class NoticeCard
{
    public static AdaptiveCard Render(string text) => CardFactory.Create(text, [Words.Quiet(text)]);

    /// <summary>The same of a certain ticket: its client and company stand below.</summary>
    public static AdaptiveCard Render(string text, Ticket ticket) => CardFactory.Create(text, [Words.Quiet(text), Words.Quiet(TicketName.Of(ticket))]);
}
