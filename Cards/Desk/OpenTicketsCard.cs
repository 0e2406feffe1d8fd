using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>No call is on: the engineer's open tickets to take up, and a way to begin a new one.</summary>
public static class OpenTicketsCard
{
    private const int Shown = 5;

    public static AdaptiveCard Render(string key, string message, ImmutableArray<TicketId> open) => CardFactory.Create(message,
    [
        Words.Plain(message),
        .. open is [] ? [] : new[] { Words.Quiet(open.Length > Shown ? $"Your open tickets, the newest {Shown} of {open.Length}:" : "Your open tickets:") },
        .. Buttons.Rows(
        [
            Buttons.Primary("New call", new OpenTicket { Card = key }),
            .. open.Take(Shown).Select(id => Buttons.Quiet(id.ToString(), new TakeUpTicket { Card = key, Ticket = id.ToString() })),
        ]),
    ]);
}
