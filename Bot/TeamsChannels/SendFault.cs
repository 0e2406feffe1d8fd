using System.Net;
using LeanTechBot.Bot.Resilience;
using Microsoft.Bot.Schema;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Says what a failed call means to people: why, and whether waiting helps.</summary>
internal static class SendFault
{
    public static SendOutcome.Failed Of(Exception exception) => exception switch
    {
        RetryLaterException { InnerException: { } refusal, After: var after } => Of(refusal) with { RetryAfter = after },
        ServiceUrlRefusedException => new(exception.Message, true),
        BrokenCircuitException or TimeoutRejectedException or OperationCanceledException => new("Teams does not answer", false),
        HttpRequestException or IOException => new("the connection to Teams failed", false),
        _ => ConnectorPipeline.StatusOf(exception) switch
        {
            HttpStatusCode.BadRequest => new("Teams does not accept the post (400)", true),
            HttpStatusCode.Unauthorized => new("the bot's credentials are not accepted (401)", true),
            HttpStatusCode.Forbidden => new($"the bot may not post there (403{Code(exception)})", true),
            HttpStatusCode.NotFound => new("the channel or chat is gone (404)", true),
            HttpStatusCode.RequestEntityTooLarge => new("the post is too long (413)", true),
            { } status when IsRefusal(status) => new($"Teams refuses the post ({(int)status}{Code(exception)})", true),
            { } status => new($"Teams answers {(int)status}", false),
            null => new("the post could not be sent", false),
        },
    };

    /// <summary>The message, conversation or channel is no longer there.</summary>
    public static bool IsGone(Exception exception) => ConnectorPipeline.StatusOf(exception) == HttpStatusCode.NotFound;

    /// <summary>Nothing is taken there: the conversation or channel is gone, archived or muted, or the bot is no longer in it.</summary>
    public static bool IsOutOfReach(Exception exception) => ConnectorPipeline.StatusOf(exception) is HttpStatusCode.NotFound or HttpStatusCode.Forbidden;

    /// <summary>Every 4xx is somebody's to mend but those that ask to come again.</summary>
    private static bool IsRefusal(HttpStatusCode status) =>
        (int)status is >= 400 and < 500 && status is not (HttpStatusCode.RequestTimeout or HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests);

    private static string Code(Exception exception) => exception is ErrorResponseException { Body.Error.Code: { Length: > 0 } code } ? $" {code}" : "";
}
