using LeanTechBot.Cards.Desk;
using LeanTechBot.Cards.Escalation;
using LeanTechBot.Dialogs.Commands;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Listening;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// A message of the personal chat was edited, deleted or brought back. It concerns the ticket that took the message, whichever call is on; the call that is on stays it.
/// </summary>
internal sealed class Corrections(ITicketDesk desk, CommandReader commands)
{
    /// <summary>The longest text that a button carries back.</summary>
    private const int ButtonText = 2_000;

    public async Task CorrectAsync(CallTurn turn, string text, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, cancellationToken) is not var (ticket, message))
        {
            await NotTakenAsync(turn, text, cancellationToken);
            return;
        }

        turn.Knowing(ticket);
        var digest = MessageKey.Digest(text);
        if (message.Words == digest && !message.IsWithdrawn)
        {
            // Teams tells of a link's preview as an edit that changes no word.
            return;
        }

        var note = turn.Message.Files.InNote(text, "in the engineer's chat with the bot");
        var heard = turn.Hub.Listening.Read(text, TextPlace.Call);
        var answer = await turn.ApplyAsync<bool>(desk, ticket.Id, turn.Operation, current => new(Heard(current), true), cancellationToken);
        var lines = Lines(turn, answer.Ticket, $"Corrected {PhilippineTime.Minute(turn.Now)}");
        if (HeardEvents.Open(answer.Ticket) is { } said && said.At == turn.Now)
        {
            await turn.SendCardAsync(HeardEventCard.Render(turn.View(answer.Ticket), said, lines, null, []), cancellationToken);
        }
        else
        {
            await NoteReceipts.SendAsync(turn, answer.Ticket, message.Note.Number, lines, [], cancellationToken);
        }

        TicketChange Heard(Ticket current)
        {
            var corrected = CorrectedNotes.Correct(current, message, note, digest, turn.Hub, turn.Now);
            return current.Lifecycle.IsOpen ? HeardEvents.Hear(corrected, text, heard, corrected.Ticket.NoteCount, turn.Now) : corrected;
        }
    }

    public async Task WithdrawAsync(CallTurn turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, cancellationToken) is not var (ticket, message) || message.IsWithdrawn)
        {
            return;
        }

        turn.Knowing(ticket);
        var answer = await turn.ApplyAsync<bool>(
            desk, ticket.Id, turn.Operation, current => new(CorrectedNotes.Withdraw(current, message, current.Engineer.Name, turn.Now), true), cancellationToken);
        var gone = HeardSummary.EndedOf(answer.Ticket, message.Note.Number, FactEnd.Withdrawn);
        await SayAsync(turn, answer.Ticket, $"Withdrawn; the note stays, marked so{(gone is [] ? "" : $" · undone: {string.Join(" · ", gone)}")}", cancellationToken);
    }

    public async Task RestoreAsync(CallTurn turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, cancellationToken) is not var (ticket, message) || !message.IsWithdrawn)
        {
            return;
        }

        turn.Knowing(ticket);
        var answer = await turn.ApplyAsync<bool>(
            desk, ticket.Id, turn.Operation, current => new(CorrectedNotes.Restore(current, message, current.Engineer.Name, turn.Now), true), cancellationToken);
        await SayAsync(turn, answer.Ticket, "Brought back", cancellationToken);
    }

    /// <summary>The message of the turn on the engineer's own ticket.</summary>
    private async Task<(Ticket Ticket, TakenMessage Message)?> FindAsync(CallTurn turn, CancellationToken cancellationToken) =>
        await TakenMessages.FindAsync(desk, turn.MessageKey, cancellationToken) is { } found && turn.Owns(found.Ticket) ? found : null;

    /// <summary>An edited command is not run again, and an edited text that no ticket took is offered as a note: neither becomes one in silence.</summary>
    private async Task NotTakenAsync(CallTurn turn, string text, CancellationToken cancellationToken)
    {
        if (commands.Read(text) is CommandReading.Understood or CommandReading.Greeting)
        {
            await turn.SendTextAsync("Editing a command does nothing. Type it as a new message.", cancellationToken);
        }
        else if (text.Length > ButtonText)
        {
            await turn.SendTextAsync("That message is no note of a ticket, so its edit is not stored. Send it as a new message.", cancellationToken);
        }
        else
        {
            await turn.SendCardAsync(EditedCard.Render(CardKey.Mint(), turn.State.TicketId, text, turn.MessageId, turn.OwnTicket), cancellationToken);
        }
    }

    private static Task SayAsync(CallTurn turn, Ticket ticket, string done, CancellationToken cancellationToken) =>
        turn.SendTextAsync(string.Join("\n\n", Lines(turn, ticket, done)), cancellationToken);

    private static List<string> Lines(CallTurn turn, Ticket ticket, string done)
    {
        var lines = new List<string> { $"{done} · {TicketName.Of(ticket)}" };
        if (!ticket.Lifecycle.IsOpen)
        {
            lines.Add("That ticket is Closed. It is kept there as a note, and nothing else of the ticket changes.");
        }
        else if (turn.State.TicketId is { } on && on != ticket.Id.ToString())
        {
            lines.Add($"It belongs to that call. What you type goes on to {on}.");
        }

        return lines;
    }
}
