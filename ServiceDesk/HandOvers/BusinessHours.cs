using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>The hours of a working day in Philippine time. KB-102 names business hours and not which: they are a setting.</summary>
public sealed record BusinessHours
{
    public TimeSpan Opens { get; init; } = TimeSpan.FromHours(8);

    public TimeSpan Closes { get; init; } = TimeSpan.FromHours(18);

    public ImmutableArray<DayOfWeek> Days { get; init; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Whether an instant is business time.</summary>
    public bool Contains(DateTimeOffset at)
    {
        var local = PhilippineTime.Of(at);
        return Days.Contains(local.DayOfWeek) && local.TimeOfDay >= Opens && local.TimeOfDay < Closes;
    }

    /// <summary>The instant after which so much business time has passed.</summary>
    public DateTimeOffset After(DateTimeOffset from, TimeSpan business)
    {
        for (var local = PhilippineTime.Of(from); ;)
        {
            var (opens, closes) = (local.Date + Opens, local.Date + Closes);
            var start = local.DateTime < opens ? opens : local.DateTime;
            if (Days.Contains(local.DayOfWeek) && start < closes)
            {
                if (start + business <= closes)
                {
                    return new DateTimeOffset(start + business, PhilippineTime.Offset);
                }

                business -= closes - start;
            }

            local = new DateTimeOffset(local.Date.AddDays(1), PhilippineTime.Offset);
        }
    }
}
