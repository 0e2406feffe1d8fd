using Polly;

namespace LeanTechBot.Bot.Resilience;

/// <summary>
/// The pipeline of what a turn sends. It only bounds it: a turn does not wait for a channel that is slow or refuses, for <see cref="Turns.LateReplies"/> sends the
/// reply again, by <see cref="ConnectorPipeline"/>, while the turn goes on.
/// </summary>
internal static class ReplyPipeline
{
    public const string Name = "turn-replies";

    private static readonly TimeSpan Whole = TimeSpan.FromSeconds(3);

    public static void Build(ResiliencePipelineBuilder builder, TimeProvider time)
    {
        builder.TimeProvider = time;
        builder.AddTimeout(Whole);
    }
}
