using Azure.Core;
using Azure.Core.Pipeline;

namespace LeanTechBot.Bot.Storage.AzureTables;

/// <summary>
/// Counts how often the client sent a request. If more than once, a refusal may be the answer to our own change: the first sending
/// succeeded, its answer was lost, and the second found the change made.
/// </summary>
internal sealed class SendingCount
{
    private int sendings;

    /// <summary>What counts, inside the client's retries; stateless.</summary>
    public static HttpPipelinePolicy Policy { get; } = new Counting();

    public bool SentAgain => sendings > 1;

    /// <summary>Counts here the sendings of the requests made in the scope.</summary>
    public IDisposable Scope() =>
        HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?> { [nameof(SendingCount)] = this });

    private sealed class Counting : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message)
        {
            if (message.TryGetProperty(nameof(SendingCount), out var count))
            {
                Interlocked.Increment(ref ((SendingCount)count!).sendings);
            }
        }
    }
}
