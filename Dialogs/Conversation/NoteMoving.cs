using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// Moves a note from one of the engineer's tickets to another. The first ticket decides: it is marked once, whichever button is clicked on whichever instance, and the ticket
/// that the mark names gets the note. A click that was interrupted in between is made good by the next.
/// </summary>
internal sealed class NoteMoving(ITicketDesk desk)
{
    public async Task MoveAsync(CallTurn turn, Ticket from, MoveNote move, CancellationToken cancellationToken)
    {
        var notes = await desk.NotesAsync(from.Id, cancellationToken);
        var moved = MovedNotes.Of(notes, move.Note);
        if (moved is [] || await TargetAsync(turn, move, cancellationToken) is not { } target || target.Id == from.Id)
        {
            turn.ReplaceClicked(NoticeCard.Render("There is no such note to move, or no such ticket of yours. Nothing was changed."));
            return;
        }

        if (MovedNotes.MovedTo(notes, move.Note) is null && !target.Lifecycle.IsOpen)
        {
            turn.ReplaceClicked(NoticeCard.Render($"{TicketName.Of(target)} is Closed. The note stays on {TicketName.Of(from)}."));
            return;
        }

        var marked = await turn.ApplyAsync<bool>(
            desk, from.Id, $"moved-out:{move.Note}", current => new(MovedNotes.MovedTo(notes, move.Note) is null ? MovedNotes.Out(current, notes, moved, target.Id, turn.Hub, turn.Now) : null, true),
            cancellationToken);
        var id = MovedNotes.MovedTo(await desk.NotesAsync(from.Id, cancellationToken), move.Note) ?? target.Id;
        var isThere = await NumberAsync(id, from.Id, move.Note, cancellationToken) is not null;
        var taken = await desk.ApplyAsync<bool>(
            id, $"moved-in:{from.Id}:{move.Note}", current => new(isThere ? null : MovedNotes.In(current, marked.Ticket, moved, turn.Hub, turn.Now), true), cancellationToken);
        turn.Knowing(marked.Ticket);
        var number = await NumberAsync(id, from.Id, move.Note, cancellationToken) ?? taken.Ticket.NoteCount;
        turn.ReplaceClicked(NoteReceiptCard.Moved(CardKey.Mint(), marked.Ticket, taken.Ticket, number));
    }

    private async Task<Ticket?> TargetAsync(CallTurn turn, MoveNote move, CancellationToken cancellationToken) =>
        TicketId.TryParse(move.To, out var id) && await desk.FindAsync(id, cancellationToken) is { } ticket && turn.Owns(ticket) ? ticket : null;

    /// <summary>The number that the note has on the ticket it was moved to; null when it is not there yet.</summary>
    private async Task<int?> NumberAsync(TicketId to, TicketId from, int note, CancellationToken cancellationToken) => (await desk.NotesAsync(to, cancellationToken)).LastOrDefault(
        taken => taken.Origin is { Mark: NoteMark.MovedIn } origin && origin.Ticket == from && origin.Note == note)?.Number;
}
