using System.Collections.Concurrent;
using System.Net;
using Polly;
using Polly.CircuitBreaker;

namespace LeanTechBot.Bot.Resilience;

/// <summary>
/// The circuit breakers of the connector's calls, each with the time of one attempt: one for every destination and kind of call. What fails
/// at one of them says nothing of
/// the others, so an engineer whose chat works is told while no other chat can be opened.
/// </summary>
public sealed class ConnectorBreakers(TimeProvider time)
{
    /// <summary>More than the destinations that fail together; the breakers are then begun anew, all of them closed.</summary>
    private const int MaxBreakers = 10_000;

    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(8);

    private readonly ConcurrentDictionary<ConnectorRoute, ResiliencePipeline> breakers = new();

    /// <summary>The breaker of a route.</summary>
    public ResiliencePipeline Of(ConnectorRoute route)
    {
        if (breakers.Count >= MaxBreakers)
        {
            breakers.Clear();
        }

        return breakers.GetOrAdd(route, _ => Build());
    }

    private ResiliencePipeline Build() => new ResiliencePipelineBuilder { TimeProvider = new SteadyTime(time) }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } exception && IsOutage(exception)),
            FailureRatio = 0.8,
            MinimumThroughput = 10,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = TimeSpan.FromSeconds(10),
        })
        .AddTimeout(AttemptTimeout)
        .Build();

    /// <summary>A destination that is throttled is no outage.</summary>
    private static bool IsOutage(Exception exception) =>
        ConnectorPipeline.StatusOf(exception) is not (HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests) && ConnectorPipeline.MaySucceedLater(exception);
}
