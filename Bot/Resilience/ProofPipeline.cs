using LeanTechBot.Bot.Storage;
using Polly;
using Polly.Retry;

namespace LeanTechBot.Bot.Resilience;

/// <summary>
/// The pipeline of storing that Teams took a post. What is not proven is sent again when its lease ends, so an outage of the store is waited for at least as long; whoever
/// comes too late finds the post taken over, and changes nothing.
/// </summary>
internal static class ProofPipeline
{
    public const string Name = "delivery-proof";

    public static void Build(ResiliencePipelineBuilder builder, TimeProvider time)
    {
        builder.TimeProvider = time;
        builder.AddRetry(new RetryStrategyOptions
        {
            // A call that the store's client gave up is an outage too.
            ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Exception is StorageUnavailableException or OperationCanceledException),
            MaxRetryAttempts = 17,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(500),
            MaxDelay = TimeSpan.FromSeconds(2),
        });
    }
}
