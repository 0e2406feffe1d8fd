using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Finds the ticket that has the note of a message now, wherever that note was moved.</summary>
internal static class TakenMessages
{
    /// <summary>A note is moved once, perhaps back: more moves than this are a circle.</summary>
    private const int MaxMoves = 10;

    /// <param name="key">The message's key; null for a message that nothing refers to.</param>
    /// <returns>The ticket and the message on it; null when no ticket took the message.</returns>
    public static async Task<(Ticket Ticket, TakenMessage Message)?> FindAsync(ITicketDesk desk, string? key, CancellationToken cancellationToken)
    {
        var at = key is null ? null : await desk.FindMessageAsync(key, cancellationToken);
        for (var moves = 0; at is { } id && moves < MaxMoves; moves++)
        {
            if (await desk.FindAsync(id, cancellationToken) is not { } ticket || TakenMessage.Of(await desk.NotesAsync(id, cancellationToken), key!) is not { } message)
            {
                return null;
            }

            if (message.MovedTo is not { } next)
            {
                return (ticket, message);
            }

            at = next;
        }

        return null;
    }
}
