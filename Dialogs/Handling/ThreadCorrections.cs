using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Dialogs.Handling;

/// <summary>An answer of a thread was edited, deleted or brought back: its ticket gets a new note, and the engineer who was told of the answer is told of that too.</summary>
public sealed class ThreadCorrections(ITicketDesk desk, KnowledgeHub hub, TimeProvider time)
{
    /// <summary>How much of the answer the engineer is told; the note has the whole.</summary>
    private const int Told = 500;

    /// <summary>Takes the new words of the turn's message.</summary>
    /// <returns>The receipt for the thread, empty when no word has changed; null when no ticket took the message.</returns>
    public async Task<string?> CorrectAsync(ITurnContext context, string words, CancellationToken cancellationToken)
    {
        if (await FindAsync(context, cancellationToken) is not var (ticket, message))
        {
            return null;
        }

        var digest = MessageKey.Digest(words);
        if (message.Words == digest && !message.IsWithdrawn)
        {
            return "";
        }

        var now = time.GetUtcNow();
        await desk.ApplyAsync<bool>(ticket.Id, KeyOf(context, digest), current => new(
            Telling(CorrectedNotes.Correct(current, message, words, digest, hub, now), message, $"corrected an answer on {TicketName.Of(current)}:\n\n{Typed.Line(words, Told)}", now), true),
            cancellationToken);
        return ticket.Lifecycle.IsOpen ? $"Correction noted on {ticket.Id}." : $"Correction noted on {ticket.Id}, which is Closed.";
    }

    /// <summary>The turn's message was deleted: its note is marked as withdrawn.</summary>
    public async Task WithdrawAsync(ITurnContext context, string by, CancellationToken cancellationToken)
    {
        if (await FindAsync(context, cancellationToken) is not var (ticket, message) || message.IsWithdrawn)
        {
            return;
        }

        var now = time.GetUtcNow();
        await desk.ApplyAsync<bool>(ticket.Id, KeyOf(context, ""), current => new(
            Telling(CorrectedNotes.Withdraw(current, message, by, now), message, $"withdrew an answer on {TicketName.Of(current)}: {CorrectedNotes.Meant(message.Note)}", now), true),
            cancellationToken);
    }

    /// <summary>The turn's deleted message was brought back.</summary>
    public async Task RestoreAsync(ITurnContext context, string by, CancellationToken cancellationToken)
    {
        if (await FindAsync(context, cancellationToken) is not var (ticket, message) || !message.IsWithdrawn)
        {
            return;
        }

        var now = time.GetUtcNow();
        await desk.ApplyAsync<bool>(ticket.Id, KeyOf(context, ""), current => new(
            Telling(CorrectedNotes.Restore(current, message, by, now), message, $"brought back an answer on {TicketName.Of(current)}: {CorrectedNotes.Meant(message.Note)}", now), true),
            cancellationToken);
    }

    private Task<(Ticket Ticket, TakenMessage Message)?> FindAsync(ITurnContext context, CancellationToken cancellationToken) =>
        TakenMessages.FindAsync(desk, MessageKey.Of(context.Activity.Conversation.Id, context.Activity.Id), cancellationToken);

    private static string KeyOf(ITurnContext context, string digest) => OperationKey.OfMessage(
        $"{context.Activity.Type}:{context.Activity.Id}:{context.Activity.LocalTimestamp ?? context.Activity.Timestamp:O}:{digest}", context.Activity.Conversation.Id);

    /// <summary>The engineer knows what the engineer wrote.</summary>
    private static TicketChange Telling(TicketChange change, TakenMessage message, string what, DateTimeOffset now) =>
        message.Note.Kind == NoteKind.Engineer ? change : change.Telling(now, $"{message.Note.Author} {what}");
}
