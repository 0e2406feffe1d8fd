using System.Globalization;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>"Undo my last note" in words: the engineer's last note is marked as withdrawn. Notes are never removed (SOP-7010).</summary>
public sealed class UndoNoteCommand(ITicketDesk desk) : TicketCommand(desk)
{
    public override string Word => "undo-note";

    public override string Does => "Marks your last note as withdrawn";

    public override string Button(string argument) => "Withdraw the note before this one";

    protected override async Task RunAsync(
        DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        var notes = await Desk.NotesAsync(ticket.Id, cancellationToken);
        var last = CorrectedNotes.LastStanding(notes, Before(turn.Action));
        var answer = await turn.ApplyAsync<Note?>(
            Desk, ticket.Id, turn.Operation,
            current => last is null ? new(null, null) : new(CorrectedNotes.Undo(current, last, turn.Text, turn.Now), last),
            cancellationToken);
        turn.Knowing(answer.Ticket);
        var withdrawn = answer is DeskAnswer<Note?>.Applied applied ? applied.Outcome : CorrectedNotes.LastWithdrawn(notes);
        var call = TicketName.Of(answer.Ticket);
        var said = withdrawn is null
            ? $"There is no note of yours on {call} to withdraw."
            : $"Withdrawn: {CorrectedNotes.Meant(withdrawn)} · {call}\n\nIt stays in the notes, marked so.";
        await turn.SendTextAsync(said, cancellationToken);
    }

    /// <summary>The words that asked for it may be a note themselves: that one is not meant.</summary>
    private static int Before(Cards.Actions.CardAction? action) =>
        action is RunCommand { Noted: { } noted } && int.TryParse(noted, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : int.MaxValue;
}
