using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage;

/// <summary>What is logged of the store: ids and kinds, never a text, a name or a secret.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(1, LogLevel.Warning, "The ticket {Ticket} could not be moved to its engineer's object id; its engineer is recognised by the Teams id.")]
    public static partial void TicketNotMoved(ILogger log, TicketId ticket, Exception exception);
}
