namespace LeanTechBot.Tests.Fakes;

/// <summary>
/// Kills a bot at a chosen point: before or after one of its writes to the store or one of its calls to the channel. From then on neither answers it, as for a
/// process that is gone. A bot that is started afterwards has both again.
/// </summary>
internal sealed class KillSwitch
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource died = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int points;

    /// <summary>The point to die at, from 1; 0 never dies.</summary>
    public int At { get; init; }

    /// <summary>What was done last when it died; null while it lives.</summary>
    public string? DiedAt { get; private set; }

    /// <summary>The points passed so far.</summary>
    public int Points => points;

    public bool IsDead => DiedAt is not null;

    public Task Died => died.Task;

    /// <summary>Passes a point; false when the bot is dead, from this point on or since an earlier one.</summary>
    public bool Passes(string point)
    {
        lock (gate)
        {
            if (DiedAt is null && ++points == At)
            {
                DiedAt = point;
                died.SetResult();
            }

            return DiedAt is null;
        }
    }
}
