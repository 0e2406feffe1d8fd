namespace LeanTechBot.Bot.Turns;

/// <summary>What is logged of a turn: ids and kinds, never a text, a name or a secret.</summary>
internal static partial class TurnLog
{
    [LoggerMessage(1, LogLevel.Warning, "Refused a {ActivityType} activity of another tenant.")]
    public static partial void ForeignTenant(ILogger log, string? activityType);

    [LoggerMessage(2, LogLevel.Error, "A turn failed; the conversation's state stays.")]
    public static partial void TurnFailed(ILogger log, Exception exception);

    [LoggerMessage(3, LogLevel.Information, "A card was not understood: {Reason}.")]
    public static partial void CardUnreadable(ILogger log, string reason);

    [LoggerMessage(4, LogLevel.Warning, "The answer to a failed turn could not be sent.")]
    public static partial void AnswerFailed(ILogger log, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "A clicked card could not be updated; the turn itself is done.")]
    public static partial void UpdateFailed(ILogger log, Exception exception);

    [LoggerMessage(7, LogLevel.Warning, "Refused a {ActivityType} activity that does not say where it comes from.")]
    public static partial void Incomplete(ILogger log, string? activityType);

    [LoggerMessage(8, LogLevel.Warning, "Refused a request: {Reason}.")]
    public static partial void TokenRefused(ILogger log, string reason);

    [LoggerMessage(9, LogLevel.Warning, "Refused a request whose body is no activity: {Reason}.")]
    public static partial void BodyRefused(ILogger log, string reason);

    [LoggerMessage(10, LogLevel.Warning, "The way to a chat could not be stored; it is tried again at its next turn.")]
    public static partial void ChatNotKept(ILogger log, Exception exception);

    [LoggerMessage(11, LogLevel.Warning, "A team's channels could not be read; they are read again when one is needed.")]
    public static partial void TeamNotRead(ILogger log, Exception exception);

    [LoggerMessage(12, LogLevel.Warning, "The channel did not take a reply in its turn; it is sent again.")]
    public static partial void ReplyLate(ILogger log, Exception exception);

    [LoggerMessage(13, LogLevel.Warning, "A late reply was given up; what it tells is stored.")]
    public static partial void ReplyGivenUp(ILogger log, Exception exception);

    [LoggerMessage(14, LogLevel.Error, "Too many replies wait for the channel: {Count} more are not sent; what they tell is stored.")]
    public static partial void RepliesLost(ILogger log, int count);

    [LoggerMessage(15, LogLevel.Warning, "What is known of a person could not be read; the ids of the request hold.")]
    public static partial void PersonNotRead(ILogger log, Exception exception);

    [LoggerMessage(16, LogLevel.Warning, "Refused a {Invoke} whose payload is none.")]
    public static partial void InvokeUnreadable(ILogger log, string invoke);

    [LoggerMessage(17, LogLevel.Warning, "Refused an activity of another channel than Teams.")]
    public static partial void ForeignChannel(ILogger log);

    [LoggerMessage(6, LogLevel.Information, "Secrets masked before anything was stored: {Count} kinds.")]
    public static partial void SecretsMasked(ILogger log, int count);

    [LoggerMessage(30, LogLevel.Warning, "Could not say whether a caller is the channel: {Reason}.")]
    public static partial void CallerUndecided(ILogger log, string reason);
}
