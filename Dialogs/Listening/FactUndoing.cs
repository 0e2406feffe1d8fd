using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Listening;

/// <summary>Takes back what was heard in a note. The note itself stays.</summary>
internal sealed class FactUndoing(ITicketDesk desk)
{
    public async Task UndoAsync(CallTurn turn, Ticket found, UndoFacts undo, CancellationToken cancellationToken)
    {
        var answer = await turn.ApplyAsync<bool>(desk, found.Id, turn.Operation, current => new(Undo(current, undo.Note, turn.Now), true), cancellationToken);
        var ticket = turn.Knowing(answer.Ticket);
        var undone = HeardSummary.EndedOf(ticket, undo.Note, FactEnd.Undone);
        var taken = HeardSummary.TakenBy(ticket, undo.Note);
        string[] lines =
        [
            undone is [] ? "Nothing of this note is filled in any more." : $"Undone: {string.Join(" · ", undone)}. The note stays.",
            .. taken.Select(step => $"Step {(int)step} has it by now. Change it there."),
        ];
        turn.ReplaceClicked(NoticeCard.Render(string.Join(" ", lines), ticket));
    }

    /// <summary>The change; null where nothing stands any more. An update of the client moved a clock, so its undoing is noted.</summary>
    private static TicketChange? Undo(Ticket ticket, int note, DateTimeOffset now)
    {
        var standing = ticket.HeardFacts.Where(fact => fact.Note == note && fact.Stands).ToArray();
        if (standing is [])
        {
            return null;
        }

        var change = TicketChange.Of(HeardFacts.Undo(ticket, note));
        return standing.FirstOrDefault(fact => fact.Kind == FactKind.ClientUpdated) is { } update
            ? change.Noting(now, $"Not an update to the client: note {note} of {PhilippineTime.Minute(update.At)}.")
            : change;
    }
}
