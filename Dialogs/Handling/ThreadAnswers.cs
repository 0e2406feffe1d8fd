using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Dialogs.Handling;

/// <summary>What a colleague writes in a thread of a ticket, or picks there with "Add to notes", becomes a note under the colleague's name, and the engineer is told. A code it names counts as in any note.</summary>
public sealed class ThreadAnswers(ITicketDesk desk, KnowledgeHub hub, TimeProvider time)
{
    /// <summary>How much of the answer the engineer is told; the note has the whole.</summary>
    private const int Told = 500;

    /// <summary>Takes the words of the turn's activity; the same activity again changes nothing. Returns the receipt for the thread.</summary>
    /// <param name="author">Whose words they are.</param>
    /// <param name="thread">The conversation of the message, a thread's root included.</param>
    /// <param name="message">The id of the message that is added, unique in its conversation: the same one is added once, whichever way it comes. One without an id is no repeat.</param>
    /// <param name="text">The words without the mention of the bot, secrets masked.</param>
    public async Task<string> TakeAsync(ITurnContext context, Ticket ticket, string author, string text, string thread, string? message, CancellationToken cancellationToken)
    {
        if (Typed.Text(text) is not { } words)
        {
            return $"Write your answer for {ticket.Id} after my name; it becomes a note of the ticket.";
        }

        var (now, own) = (time.GetUtcNow(), ticket.Engineer.Is(TurnPerson.Of(context)));
        var operation = OperationKey.OfMessage($"answer:{(string.IsNullOrEmpty(message) ? CardKey.Mint() : message)}", thread);
        var origin = MessageKey.Of(thread, message) is { } key ? new NoteOrigin { Message = key, Words = MessageKey.Digest(words) } : null;
        await desk.ApplyAsync<bool>(ticket.Id, operation, current =>
        {
            var change = TicketChange.Of(current).Noting(now, own ? NoteKind.Engineer : NoteKind.Colleague, author, words, origin);
            var noted = TicketCodes.Settle(SecurityEventQuestion.Hear(change, words), hub, now);
            var place = current.Delivered.LastOrDefault(post => post.Place == PostPlace.Channel && post.ConversationId == context.Activity.Conversation.Id)?.Id;
            return new(own ? noted : noted.Telling(now, $"{author} answered on {ticket.Id}:\n\n{Typed.Line(words, Told)}", place), true);
        }, cancellationToken);
        return own ? $"Noted on {ticket.Id}." : $"Noted on {ticket.Id}, and {ticket.Engineer.Name} is told. Thank you.";
    }
}
