using System.Collections.Immutable;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Listening;

/// <summary>Answers a note: plain text, or a small card where there is something to click.</summary>
internal static class NoteReceipts
{
    /// <summary>From this receipt on the step's card has left the screen.</summary>
    private const int StepIsOffered = 3;

    /// <param name="ticket">The ticket as it is stored with the note.</param>
    /// <param name="note">The note's number.</param>
    /// <param name="lines">What the receipt says, the ticket's name first. What was heard is added to that.</param>
    /// <param name="others">The engineer's other open calls.</param>
    /// <param name="offer">The command that the note may have been meant as; null for none.</param>
    public static async Task SendAsync(
        CallTurn turn, Ticket ticket, int note, IReadOnlyList<string> lines, ImmutableArray<Ticket> others, CancellationToken cancellationToken,
        OfferedCommand? offer = null)
    {
        var heard = HeardSummary.Of(ticket, note);
        var receipts = turn.IsBeside(ticket) ? 0 : ++turn.State.ReceiptsSinceStep;
        var receipt = new NoteReceipt
        {
            Lines = heard.Words is { } words ? [$"{lines[0]} · {words}", .. lines.Skip(1)] : lines,
            Ticket = ticket.Id,
            Note = note,
            Others = others,
            Offer = offer,
            CanUndo = heard.Filled is not [],
            OffersStep = receipts > 0 && receipts % StepIsOffered == 0 && ticket.Lifecycle.IsOpen,
        };
        if (receipt.HasButtons)
        {
            await turn.SendCardAsync(NoteReceiptCard.Render(offer?.Run.Card ?? CardKey.Mint(), receipt), cancellationToken);
        }
        else
        {
            await turn.SendTextAsync(string.Join("\n\n", receipt.Lines), cancellationToken);
        }
    }
}
