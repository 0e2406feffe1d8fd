using Polly;
using Polly.Timeout;

namespace LeanTechBot.Bot.Resilience;

/// <summary>
/// The pipeline of what a turn sends. It only bounds it: a turn does not wait for a channel that is slow or refuses, for <see cref="Turns.LateReplies"/> sends the
/// reply again, by <see cref="ConnectorPipeline"/>, while the turn goes on. All replies of a turn have the time of one.
/// </summary>
internal static class ReplyPipeline
{
    public const string Name = "turn-replies";

    public static readonly TimeSpan Whole = TimeSpan.FromSeconds(3);

    /// <summary>What the turn's earlier replies have left of it, above zero.</summary>
    public static readonly ResiliencePropertyKey<TimeSpan> Left = new("left");

    public static void Build(ResiliencePipelineBuilder builder, TimeProvider time)
    {
        builder.TimeProvider = time;
        builder.AddTimeout(new TimeoutStrategyOptions { Timeout = Whole, TimeoutGenerator = static arguments => ValueTask.FromResult(arguments.Context.Properties.GetValue(Left, Whole)) });
    }
}
