using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Sla;

/// <summary>
/// KB-310's clocks of a ticket at an instant. Elapsed time around the clock. Response runs from first contact until the ticket is first In Progress;
/// resolution from creation until it is Resolved by any tier. Without a severity the strictest row is assumed and said so.
/// </summary>
public static class SlaPolicy
{
    /// <summary>Both clocks as they stand at <paramref name="now"/>.</summary>
    public static SlaClocks ClocksAt(Ticket ticket, SlaSettings settings, DateTimeOffset now)
    {
        var row = settings.Targets[ticket.Severity?.Severity ?? Severity.Critical];
        var excluded = ticket.Exclusion is not null;
        return new SlaClocks
        {
            Response = Clock(ticket.FirstContactAt, row.ResponseTarget, row.ResponseMaximum, ticket.Lifecycle.FirstAt(TicketStatus.InProgress), excluded, now),
            Resolution = Clock(ticket.CreatedAt, row.ResolutionTarget, row.ResolutionMaximum, ResolvedAt(ticket.Lifecycle), excluded, now),
            Assumed = ticket.Severity is null,
        };
    }

    /// <summary>The lifecycle has one way to be resolved, so at most one of these was taken.</summary>
    private static DateTimeOffset? ResolvedAt(Lifecycle lifecycle) =>
        lifecycle.FirstAt(TicketStatus.Resolved)
        ?? lifecycle.FirstAt(TicketStatus.ResolvedByTier2)
        ?? lifecycle.FirstAt(TicketStatus.ResolvedByTier3);

    private static SlaClock Clock(DateTimeOffset started, TimeSpan target, TimeSpan maximum, DateTimeOffset? stopped, bool excluded, DateTimeOffset now)
    {
        var clock = new SlaClock
        {
            StartedAt = started,
            TargetAt = started + target,
            MaximumAt = started + maximum,
            StoppedAt = stopped,
            State = ClockState.Excluded,
        };
        return excluded ? clock : clock with { State = StateOf(clock, now) };
    }

    private static ClockState StateOf(SlaClock clock, DateTimeOffset now) => (clock.StoppedAt ?? now, clock.StoppedAt is not null) switch
    {
        var (at, _) when at > clock.MaximumAt => ClockState.Breached,
        var (at, stopped) when at > clock.TargetAt => stopped ? ClockState.MetLate : ClockState.PastTarget,
        var (_, stopped) => stopped ? ClockState.Met : ClockState.Running,
    };
}
