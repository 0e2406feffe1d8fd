namespace LeanTechBot.Bot.Configuration;

/// <summary>
/// Whether something still installs itself: in Development the Playground, with the team that the bot is to be in. What is missing until
/// then may come by itself, so
/// nobody is warned of it before.
/// </summary>
public sealed class FirstStart
{
    private readonly TaskCompletionSource settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when nothing more comes by itself.</summary>
    public Task Settled => settled.Task;

    /// <summary>From now on what is missing stays missing until somebody does something.</summary>
    public void Settle() => settled.TrySetResult();
}
