using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>
/// The receipt of a note that has something to click: what was heard can be undone, the step shown, a command done that the note may have
/// been meant as, and with other calls open the note moved.
/// </summary>
public static class NoteReceiptCard
{
    private const int TitleLength = 40;

    public static AdaptiveCard Render(string key, NoteReceipt receipt) => CardFactory.Create(receipt.Lines[0],
    [
        .. receipt.Lines.Select(Words.Plain),
        .. Buttons.Rows(
            receipt.CanUndo ? Buttons.Quiet("Undo", new UndoFacts { Card = key, Ticket = receipt.Ticket.ToString(), Note = receipt.Note }) : null,
            receipt.OffersStep ? Buttons.Quiet("Show the step", new ShowStep { Card = key, Ticket = receipt.Ticket.ToString() }) : null),
        .. receipt.Offer is { } offer ? OfferedCommand.Question(offer) : [],
        .. receipt.Others is [] ? [] : Moving(key, receipt),
    ]);

    private static IEnumerable<AdaptiveElement> Moving(string key, NoteReceipt receipt) =>
    [
        Words.Quiet("Of another call? Move it:"),
        .. Buttons.Rows(receipt.Others.Select(other => Buttons.Quiet(
            Title(other, receipt.Others), new MoveNote { Card = key, Ticket = receipt.Ticket.ToString(), Note = receipt.Note, To = other.Id.ToString() }))),
    ];

    /// <summary>A note that was moved: where it is now, and the way back.</summary>
    public static AdaptiveCard Moved(string key, Ticket from, Ticket to, int note)
    {
        var text = $"Moved to {TicketName.Of(to)}. {TicketName.Of(from)} keeps a trace of it.";
        return CardFactory.Create(text,
        [
            Words.Plain(text),
            .. Buttons.Rows(from.Lifecycle.IsOpen ? Buttons.Quiet("Move it back", new MoveNote { Card = key, Ticket = to.Id.ToString(), Note = note, To = from.Id.ToString() }) : null),
        ]);
    }

    private static string Title(Ticket other, ImmutableArray<Ticket> others) =>
        TicketName.Client(other) is { } client && others.Count(ticket => TicketName.Client(ticket) == client) == 1 ? $"To {Clip.To(client, TitleLength)}" : $"To {other.Id}";
}
