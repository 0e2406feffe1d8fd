using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace LeanTechBot.Bot.Resilience;

/// <summary>
/// The pipeline of the calls that the dispatcher makes. Retried is only what may succeed the next time: 412, 429, 502, 503, 504, a broken
/// connection, a time-out.
/// A time-out may have delivered: the repeat is recognised by its ticket id. A wait that the connector asks for and that is longer than the
/// call's time is its
/// caller's: <see cref="RetryLaterException"/>. Each attempt goes through the breaker of its destination: <see cref="ConnectorBreakers"/>.
/// </summary>
internal static class ConnectorPipeline
{
    public const string Name = "teams-connector";

    public static readonly TimeSpan Whole = TimeSpan.FromSeconds(20);

    public static void Build(ResiliencePipelineBuilder builder, TimeProvider time)
    {
        builder.TimeProvider = time;
        builder
            .AddTimeout(Whole)
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } exception && MaySucceedLater(exception)),
                MaxRetryAttempts = 4,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromMilliseconds(500),
                DelayGenerator = arguments => ValueTask.FromResult(RetryAfter(arguments.Outcome.Exception, time)),
            });
    }

    /// <summary>Whether another attempt makes sense later, though not at once.</summary>
    public static bool MaySucceed(Exception exception) => exception is BrokenCircuitException or RetryLaterException || MaySucceedLater(exception);

    /// <summary>Whether another attempt makes sense.</summary>
    public static bool MaySucceedLater(Exception exception) => exception switch
    {
        BrokenCircuitException or RetryLaterException => false,
        TimeoutRejectedException or HttpRequestException or IOException => true,
        _ => StatusOf(exception) is HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout,
    };

    /// <summary>What the connector answered; null when it did not.</summary>
    public static HttpStatusCode? StatusOf(Exception exception) => exception switch
    {
        ErrorResponseException error => error.Response?.StatusCode,
        HttpOperationException error => error.Response?.StatusCode,
        RetryLaterException { InnerException: { } refusal } => StatusOf(refusal),
        _ => null,
    };

    /// <summary>How long the connector asks to wait; null when it does not say.</summary>
    public static TimeSpan? RetryAfter(Exception? exception, TimeProvider time)
    {
        var headers = exception is ErrorResponseException error ? error.Response?.Headers : (exception as HttpOperationException)?.Response?.Headers;
        if (headers is null || !headers.TryGetValue("Retry-After", out var values) || values.FirstOrDefault() is not { } value)
        {
            return null;
        }

        return int.TryParse(value, out var seconds) && seconds >= 0 ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(value, out var at) && at > time.GetUtcNow() ? at - time.GetUtcNow()
            : null;
    }
}
