using AdaptiveCards;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Parts;

/// <summary>Which call the buttons of a card belong to: id, client and company in a quiet line.</summary>
internal static class TicketNameLine
{
    /// <param name="ticket">The call that is on; null where none is, or it is not known.</param>
    public static AdaptiveElement[] Create(Ticket? ticket) => ticket is null ? [] : [Words.Quiet(TicketName.Of(ticket))];
}
