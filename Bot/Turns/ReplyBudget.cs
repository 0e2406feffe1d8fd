using LeanTechBot.Bot.Resilience;

namespace LeanTechBot.Bot.Turns;

/// <summary>What the replies of one turn have left of their common time, and those of them that follow it.</summary>
internal sealed class ReplyBudget
{
    public TimeSpan Left { get; set; } = ReplyPipeline.Whole;

    /// <summary>Ends when every late reply of the turn was sent or given up.</summary>
    public Task Late { get; set; } = Task.CompletedTask;

    public bool HasTime => Left > TimeSpan.Zero;

    /// <summary>Whether an earlier reply would come after the next one, if that was sent now.</summary>
    public bool IsBehind => !Late.IsCompleted;
}
