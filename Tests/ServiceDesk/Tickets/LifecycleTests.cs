using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Tickets;

public sealed class LifecycleTests
{
    private static readonly DateTimeOffset Start = TestTickets.Nine32;

    private static readonly (TicketStatus From, TicketStatus To)[] Moves =
    [
        (TicketStatus.New, TicketStatus.Assigned),
        (TicketStatus.Assigned, TicketStatus.InProgress),
        (TicketStatus.InProgress, TicketStatus.Resolved),
        (TicketStatus.InProgress, TicketStatus.EscalatedToTier2),
        (TicketStatus.InProgress, TicketStatus.EscalatedToTier3),
        (TicketStatus.EscalatedToTier2, TicketStatus.ReturnedToTier1),
        (TicketStatus.EscalatedToTier2, TicketStatus.ResolvedByTier2),
        (TicketStatus.EscalatedToTier2, TicketStatus.EscalatedToTier3),
        (TicketStatus.EscalatedToTier3, TicketStatus.ReturnedToTier1),
        (TicketStatus.EscalatedToTier3, TicketStatus.ResolvedByTier3),
        (TicketStatus.ReturnedToTier1, TicketStatus.InProgress),
        (TicketStatus.Resolved, TicketStatus.Closed),
        (TicketStatus.ResolvedByTier2, TicketStatus.Closed),
        (TicketStatus.ResolvedByTier3, TicketStatus.Closed),
    ];

    private static readonly Dictionary<TicketStatus, TicketStatus[]> PathTo = new()
    {
        [TicketStatus.New] = [],
        [TicketStatus.Assigned] = [TicketStatus.Assigned],
        [TicketStatus.InProgress] = [TicketStatus.Assigned, TicketStatus.InProgress],
        [TicketStatus.EscalatedToTier2] = [TicketStatus.Assigned, TicketStatus.InProgress, TicketStatus.EscalatedToTier2],
        [TicketStatus.EscalatedToTier3] = [TicketStatus.Assigned, TicketStatus.InProgress, TicketStatus.EscalatedToTier3],
        [TicketStatus.ReturnedToTier1] = [TicketStatus.Assigned, TicketStatus.InProgress, TicketStatus.EscalatedToTier2, TicketStatus.ReturnedToTier1],
        [TicketStatus.Resolved] = [TicketStatus.Assigned, TicketStatus.InProgress, TicketStatus.Resolved],
        [TicketStatus.ResolvedByTier2] = [TicketStatus.Assigned, TicketStatus.InProgress, TicketStatus.EscalatedToTier2, TicketStatus.ResolvedByTier2],
        [TicketStatus.ResolvedByTier3] = [TicketStatus.Assigned, TicketStatus.InProgress, TicketStatus.EscalatedToTier3, TicketStatus.ResolvedByTier3],
        [TicketStatus.Closed] = [TicketStatus.Assigned, TicketStatus.InProgress, TicketStatus.Resolved, TicketStatus.Closed],
    };

    [TestCaseSource(nameof(Pairs))]
    public void Every_pair_of_statuses_is_a_move_or_is_refused(TicketStatus from, TicketStatus to, bool allowed)
    {
        var lifecycle = Reach(from);

        var transition = lifecycle.To(to, Start.AddHours(1));

        Assert.That(Lifecycle.Allows(from, to), Is.EqualTo(allowed));
        if (allowed)
        {
            var moved = ((Transition.Moved)transition).Lifecycle;
            Assert.That(moved.Status, Is.EqualTo(to));
            Assert.That(moved.Since, Is.EqualTo(Start.AddHours(1)));
            Assert.That(moved.History, Has.Length.EqualTo(lifecycle.History.Length + 1));
        }
        else
        {
            var refused = (Transition.Refused)transition;
            Assert.That(refused.Reason, Does.Contain(StatusName.Of(from)).And.Contain(StatusName.Of(to)));
        }

        Assert.That(lifecycle.Status, Is.EqualTo(from), "a lifecycle never changes");
    }

    [TestCaseSource(nameof(Pairs))]
    public void A_stored_history_is_restored_only_when_it_is_a_path(TicketStatus from, TicketStatus to, bool allowed)
    {
        StatusChange[] history = [.. Reach(from).History, new StatusChange(to, Start.AddHours(1))];

        Assert.That(() => Lifecycle.Restore(history), allowed ? Throws.Nothing : Throws.ArgumentException);
    }

    [TestCaseSource(nameof(Statuses))]
    public void A_restored_history_is_the_same_history(TicketStatus status)
    {
        var lifecycle = Reach(status);

        Assert.That(Lifecycle.Restore(lifecycle.History).History, Is.EqualTo(lifecycle.History));
        Assert.That(lifecycle.IsOpen, Is.EqualTo(status != TicketStatus.Closed));
    }

    [Test]
    public void A_history_that_does_not_begin_with_New_is_refused()
    {
        Assert.That(() => Lifecycle.Restore([]), Throws.ArgumentException);
        Assert.That(() => Lifecycle.Restore([new StatusChange(TicketStatus.Assigned, Start)]), Throws.ArgumentException);
    }

    [Test]
    public void The_first_time_of_a_status_is_kept_when_it_comes_again()
    {
        var lifecycle = TestTickets.Open(
            null,
            (TicketStatus.Assigned, TimeSpan.FromMinutes(1)),
            (TicketStatus.InProgress, TimeSpan.FromMinutes(2)),
            (TicketStatus.EscalatedToTier3, TimeSpan.FromMinutes(3)),
            (TicketStatus.ReturnedToTier1, TimeSpan.FromMinutes(4)),
            (TicketStatus.InProgress, TimeSpan.FromMinutes(5))).Lifecycle;

        Assert.That(lifecycle.FirstAt(TicketStatus.InProgress), Is.EqualTo(Start.AddMinutes(2)));
        Assert.That(lifecycle.Since, Is.EqualTo(Start.AddMinutes(5)));
        Assert.That(lifecycle.FirstAt(TicketStatus.Resolved), Is.Null);
    }

    private static IEnumerable<TestCaseData> Pairs() =>
        from @from in Enum.GetValues<TicketStatus>()
        from to in Enum.GetValues<TicketStatus>()
        select new TestCaseData(@from, to, Moves.Contains((@from, to)));

    private static IEnumerable<TicketStatus> Statuses() => Enum.GetValues<TicketStatus>();

    private static Lifecycle Reach(TicketStatus status) => PathTo[status].Aggregate(Lifecycle.Begin(Start), (lifecycle, next) => ((Transition.Moved)lifecycle.To(next, Start)).Lifecycle);
}
