using Polly;

namespace LeanTechBot.Bot.Resilience;

/// <summary>
/// The pipeline of a call of the store. It bounds the call with all its repetitions, so that a turn has time left to say that the store does not answer. The
/// repetitions are the back end's own, which knows whether a repeated transaction was made before: see <see cref="Storage.AzureTables.TableClients"/>.
/// </summary>
internal static class StoragePipeline
{
    public const string Name = "table-store";

    private static readonly TimeSpan Whole = TimeSpan.FromSeconds(4);

    public static void Build(ResiliencePipelineBuilder builder, TimeProvider time)
    {
        builder.TimeProvider = time;
        builder.AddTimeout(Whole);
    }
}
