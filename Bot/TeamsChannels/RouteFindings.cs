using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>What the sweeps found of escalations that do not arrive or are not taken. Each month counts as its newest sweep found it: older ones are gone through less often.</summary>
public sealed class RouteFindings
{
    private ImmutableDictionary<TicketMonth, (int Failing, int Overdue)> months = ImmutableDictionary<TicketMonth, (int Failing, int Overdue)>.Empty;

    /// <summary>How many pending posts failed and are tried again.</summary>
    public int Failing => months.Values.Sum(month => month.Failing);

    /// <summary>How many escalations nobody acknowledged in time.</summary>
    public int Overdue => months.Values.Sum(month => month.Overdue);

    /// <summary>Why the incident log was not fed the last time; null when it was, or has nothing to be fed with.</summary>
    public string? LogFailure { get; set; }

    /// <param name="swept">The months that were gone through.</param>
    /// <param name="all">Whether there are no others.</param>
    /// <param name="failing">The ticket of every post that failed.</param>
    /// <param name="overdue">The tickets that nobody acknowledged in time.</param>
    public void Keep(ImmutableArray<TicketMonth> swept, bool all, IEnumerable<TicketId> failing, IEnumerable<TicketId> overdue)
    {
        var (failed, late) = (failing.CountBy(id => id.Month).ToDictionary(), overdue.CountBy(id => id.Month).ToDictionary());
        months = (all ? months.Clear() : months).SetItems(swept.Select(month => KeyValuePair.Create(month, (failed.GetValueOrDefault(month), late.GetValueOrDefault(month)))));
    }
}
