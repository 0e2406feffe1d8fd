using NUnit.Framework;

namespace LeanTechBot.Tests.TeamsChannels;

/// <summary>
/// One Tier 3 escalation, from the engineer's click to the acknowledgement, with the bot killed at every point: before and after each of its writes to the store and
/// each of its calls to the channel. What docs/escalations.md reports comes from here.
/// </summary>
internal sealed class KillPointTests
{
    /// <summary>Fewer would mean that the campaign no longer meets the escalation's writes and calls.</summary>
    private const int Fewest = 30;

    [Test]
    public async Task No_escalation_is_lost_wherever_the_bot_is_killed()
    {
        var trials = new List<KillTrial>();
        while (await KillTrial.RunAsync(trials.Count + 1) is { } trial)
        {
            trials.Add(trial);
        }

        foreach (var trial in trials)
        {
            await TestContext.Out.WriteLineAsync($"{trial.Point,3} {trial.Where}: {trial.Faults switch { [] => "kept", var faults => string.Join("; ", faults) }}{(trial.Duplicates > 0 ? $", {trial.Duplicates} repeated" : "")}");
        }

        await TestContext.Out.WriteLineAsync(
            $"Kill points: {trials.Count}. Escalations lost: {trials.Count(trial => trial.Faults.Count > 0)}. Duplicate posts: {trials.Sum(trial => trial.Duplicates)}, in {trials.Count(trial => trial.Duplicates > 0)} trials.");
        Assert.That(trials.SelectMany(trial => trial.Faults.Select(fault => $"{trial.Point} {trial.Where}: {fault}")), Is.Empty);
        Assert.That(trials, Has.Count.GreaterThanOrEqualTo(Fewest));
        Assert.That(trials.Select(trial => trial.Duplicates), Is.All.LessThanOrEqualTo(2), "One kill repeats no more than the posts it was in.");
    }
}
