using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>
/// A ticket's path through SOP-7010's lifecycle. It can be made only by beginning one and moving it, so a ticket with an illegal path does not exist.
/// </summary>
public sealed class Lifecycle
{
    private static readonly ImmutableDictionary<TicketStatus, ImmutableArray<TicketStatus>> Moves = new Dictionary<TicketStatus, ImmutableArray<TicketStatus>>
    {
        [TicketStatus.New] = [TicketStatus.Assigned],
        [TicketStatus.Assigned] = [TicketStatus.InProgress],
        [TicketStatus.InProgress] = [TicketStatus.Resolved, TicketStatus.EscalatedToTier2, TicketStatus.EscalatedToTier3],
        [TicketStatus.EscalatedToTier2] = [TicketStatus.ReturnedToTier1, TicketStatus.ResolvedByTier2, TicketStatus.EscalatedToTier3],
        [TicketStatus.EscalatedToTier3] = [TicketStatus.ReturnedToTier1, TicketStatus.ResolvedByTier3],
        [TicketStatus.ReturnedToTier1] = [TicketStatus.InProgress],
        [TicketStatus.Resolved] = [TicketStatus.Closed],
        [TicketStatus.ResolvedByTier2] = [TicketStatus.Closed],
        [TicketStatus.ResolvedByTier3] = [TicketStatus.Closed],
        [TicketStatus.Closed] = [],
    }.ToImmutableDictionary();

    private Lifecycle(ImmutableArray<StatusChange> history) => History = history;

    /// <summary>Every status the ticket has had, oldest first; never empty.</summary>
    public ImmutableArray<StatusChange> History { get; }

    /// <summary>The status now.</summary>
    public TicketStatus Status => History[^1].Status;

    /// <summary>When the ticket took its present status.</summary>
    public DateTimeOffset Since => History[^1].At;

    /// <summary>True until the ticket is closed.</summary>
    public bool IsOpen => Status != TicketStatus.Closed;

    /// <summary>A new ticket.</summary>
    public static Lifecycle Begin(DateTimeOffset at) => new([new StatusChange(TicketStatus.New, at)]);

    /// <summary>A lifecycle as it was stored, walked again move by move.</summary>
    /// <exception cref="ArgumentException">The history is not a path of SOP-7010's lifecycle.</exception>
    public static Lifecycle Restore(IReadOnlyList<StatusChange> history)
    {
        if (history is not [{ Status: TicketStatus.New } first, ..])
        {
            throw new ArgumentException("A lifecycle begins with New.", nameof(history));
        }

        return history.Skip(1).Aggregate(Begin(first.At), (lifecycle, change) => lifecycle.To(change.Status, change.At) switch
        {
            Transition.Moved moved => moved.Lifecycle,
            Transition.Refused refused => throw new ArgumentException(refused.Reason, nameof(history)),
            _ => throw new InvalidOperationException("Transition is a closed family."),
        });
    }

    /// <summary>Whether SOP-7010 has this move.</summary>
    public static bool Allows(TicketStatus from, TicketStatus to) => Moves[from].Contains(to);

    /// <summary>Asks to move to another status.</summary>
    public Transition To(TicketStatus status, DateTimeOffset at) => Allows(Status, status)
        ? new Transition.Moved(new Lifecycle(History.Add(new StatusChange(status, at))))
        : new Transition.Refused(Status, status, $"A ticket that is {StatusName.Of(Status)} cannot become {StatusName.Of(status)} (SOP-7010).");

    /// <summary>When the ticket first took a status; null when it never did.</summary>
    public DateTimeOffset? FirstAt(TicketStatus status) => History.FirstOrDefault(change => change.Status == status)?.At;
}
