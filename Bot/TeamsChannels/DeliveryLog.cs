using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>What is logged of deliveries: ids and kinds, never a text or a name.</summary>
internal static partial class DeliveryLog
{
    [LoggerMessage(1, LogLevel.Warning, "The post {Post} of {Ticket} was not delivered; it stays pending.")]
    public static partial void SendFailed(ILogger log, TicketId ticket, string post, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "Pending posts of {Ticket} were not gone through; they are tried again.")]
    public static partial void RoundFailed(ILogger log, TicketId ticket, Exception exception);

    [LoggerMessage(3, LogLevel.Error, "The store was not gone through for due work; it is tried again.")]
    public static partial void SweepFailed(ILogger log, Exception exception);

    [LoggerMessage(4, LogLevel.Warning, "No team that the bot is installed in has the channel {Channel}: posts to it stay pending. Install the bot in the team, or set TeamsChannels to its name.")]
    public static partial void ChannelMissing(ILogger log, string channel);

    [LoggerMessage(5, LogLevel.Warning, "No Team Leader and no Operations Manager is set: nobody is told of a security incident directly. Set Roles:TeamLeaders.")]
    public static partial void NoLeader(ILogger log);

    [LoggerMessage(12, LogLevel.Warning, "An escalation may wait for ever: {Gap}.")]
    public static partial void NobodyTakes(ILogger log, string gap);

    [LoggerMessage(14, LogLevel.Warning, "A setting that names a team is to be mended: {Finding}.")]
    public static partial void TeamUnclear(ILogger log, string finding);

    [LoggerMessage(15, LogLevel.Warning, "By which chat somebody is reached was not stored; the next message learns it again.")]
    public static partial void ChatNotLearned(ILogger log, Exception exception);

    [LoggerMessage(6, LogLevel.Warning, "{Ticket} was not acknowledged in time: reminder {Number}.")]
    public static partial void Reminded(ILogger log, TicketId ticket, int number);

    [LoggerMessage(8, LogLevel.Warning, "The incident log was not fed; its lines wait.")]
    public static partial void FeedFailed(ILogger log, Exception exception);

    [LoggerMessage(9, LogLevel.Error, "The thread of {Ticket} could not be stored: answers in it do not find the ticket.")]
    public static partial void ThreadNotKept(ILogger log, TicketId ticket, Exception exception);

    [LoggerMessage(10, LogLevel.Error, "The row {Row} of due work cannot be read; it is passed over.")]
    public static partial void RowUnreadable(ILogger log, string row);

    [LoggerMessage(11, LogLevel.Error, "{Ticket} was not looked at for its acknowledgement; it is tried again.")]
    public static partial void WatchFailed(ILogger log, TicketId ticket, Exception exception);

    [LoggerMessage(7, LogLevel.Information, "The post {Post} of {Ticket} was delivered.")]
    public static partial void Delivered(ILogger log, TicketId ticket, string post);

    [LoggerMessage(13, LogLevel.Error, "The ticket {Ticket} has no room for the proof of a post that arrived: it is removed without one.")]
    public static partial void ProofTooLong(ILogger log, TicketId ticket, Exception exception);

    [LoggerMessage(16, LogLevel.Warning, "The security form was not sent to the person's chat; the thread says what to do instead.")]
    public static partial void FormNotSent(ILogger log, Exception exception);
}
