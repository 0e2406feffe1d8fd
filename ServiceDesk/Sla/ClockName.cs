namespace LeanTechBot.ServiceDesk.Sla;

/// <summary>What a clock of KB-310 is called: as a deadline to keep, and as a thing.</summary>
public sealed record ClockName(string Verb, string Noun)
{
    public static ClockName Response { get; } = new("Respond", "Response");

    public static ClockName Resolution { get; } = new("Resolve", "Resolution");

    /// <summary>The clock in words: "Respond by 10:47 · 9 min left", "Response maximum passed 3 min ago", "In target".</summary>
    public string Describe(SlaClock clock, DateTimeOffset now) => clock.State switch
    {
        ClockState.Running => $"{Verb} by {PhilippineTime.Near(clock.TargetAt, now)} · {PhilippineTime.Words(clock.TargetAt - now)} left",
        ClockState.PastTarget =>
            $"{Verb} by {PhilippineTime.Near(clock.MaximumAt, now)} · past target, {PhilippineTime.Words(clock.MaximumAt - now)} to breach",
        ClockState.Breached when clock.StoppedAt is null => $"{Noun} maximum passed {PhilippineTime.Words(now - clock.MaximumAt)} ago",
        ClockState.Breached => "After the maximum, a breach",
        ClockState.Met => "In target",
        ClockState.MetLate => "After target, no breach",
        _ => "Excluded",
    };
}
