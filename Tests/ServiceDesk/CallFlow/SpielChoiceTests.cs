using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.CallFlow;

/// <summary>A spiel is said only while the ticket contradicts none of its claims: companies, cause, concern, status.</summary>
public sealed class SpielChoiceTests
{
    /// <summary>The spiels that state something of the ticket.</summary>
    private static readonly SpielId[] Stating =
    [
        SpielId.StatusUpdate, SpielId.Resolution, SpielId.InsistsOnEscalation, SpielId.CompanyWideOutage, SpielId.CaseUpdate, SpielId.CaseResolved,
    ];

    private static readonly TicketStatus[] Worked = [TicketStatus.Assigned, TicketStatus.InProgress];
    private static readonly TicketStatus[] Tier2 = [.. Worked, TicketStatus.EscalatedToTier2];
    private static readonly TicketStatus[] Tier3 = [.. Worked, TicketStatus.EscalatedToTier3];

    // Tier 1: isolated, within scope.
    [TestCase(1, SharedCause.No, true)]
    [TestCase(1, SharedCause.NotKnown, true)]
    [TestCase(1, SharedCause.Yes, false)]
    [TestCase(2, SharedCause.No, true)]
    [TestCase(2, SharedCause.NotKnown, false)]
    [TestCase(2, SharedCause.Yes, false)]
    [TestCase(149, SharedCause.No, true)]
    [TestCase(149, SharedCause.NotKnown, false)]
    [TestCase(149, SharedCause.Yes, false)]
    [TestCase(150, SharedCause.No, true)]
    [TestCase(150, SharedCause.NotKnown, false)]
    [TestCase(150, SharedCause.Yes, false)]
    [TestCase(151, SharedCause.No, true)]
    [TestCase(151, SharedCause.NotKnown, false)]
    [TestCase(151, SharedCause.Yes, false)]
    public void While_Tier_1_works_on_it_it_goes_by_companies_and_cause(int companies, SharedCause cause, bool holds)
    {
        var ticket = With(Worked, companies, cause);

        Assert.That(Holds(SpielId.InsistsOnEscalation, ticket), Is.EqualTo(holds));
        Assert.That(Holds(SpielId.CompanyWideOutage, ticket), Is.EqualTo(holds));
        Assert.That(Holds(SpielId.StatusUpdate, ticket), Is.True);
        AlwaysHolds(ticket);
    }

    /// <summary>Once the ticket is not Tier 1's to work on, neither companies nor cause change what may be said.</summary>
    [Test]
    public void Once_it_is_not_Tier_1_s_the_status_decides_alone(
        [Values(1, 2, 149, 150, 151)] int companies,
        [Values(SharedCause.No, SharedCause.NotKnown, SharedCause.Yes)] SharedCause cause,
        [Values] End end)
    {
        var ticket = At(end, companies, cause);

        SpielId[] said = [.. Stating.Where(spiel => Holds(spiel, ticket))];
        Assert.That(said, Is.EqualTo(end switch
        {
            End.WithTier2 or End.WithTier3 => new[] { SpielId.CaseUpdate },
            End.Resolved or End.Closed => [SpielId.Resolution],
            _ => [SpielId.CaseResolved],
        }));
        AlwaysHolds(ticket);
    }

    [Test]
    public void Returned_it_goes_by_companies_and_cause_again(
        [Values(1, 2, 149, 150, 151)] int companies, [Values(SharedCause.No, SharedCause.NotKnown, SharedCause.Yes)] SharedCause cause)
    {
        var returned = With([.. Tier2, TicketStatus.ReturnedToTier1], companies, cause);
        var worked = With(Worked, companies, cause);

        Assert.That(Stating.Where(spiel => Holds(spiel, returned)), Is.EqualTo(Stating.Where(spiel => Holds(spiel, worked))));
        AlwaysHolds(returned);
    }

    [Test]
    public void Nothing_known_contradicts_nothing()
    {
        var ticket = TestTickets.Open();

        Assert.That(Holds(SpielId.InsistsOnEscalation, ticket) && Holds(SpielId.CompanyWideOutage, ticket), Is.True);
        Assert.That(Holds(SpielId.StatusUpdate, ticket), Is.True);
    }

    [TestCase(SecurityConcern.None, true)]
    [TestCase(SecurityConcern.SecurityBreach, false)]
    [TestCase(SecurityConcern.DataLoss, false)]
    [TestCase(SecurityConcern.DataExfiltration, false)]
    [TestCase(SecurityConcern.Ransomware, false)]
    [TestCase(SecurityConcern.UnauthorizedAccess, false)]
    [TestCase(SecurityConcern.ServerCompromise, false)]
    public void A_named_concern_is_no_Tier_1_issue(SecurityConcern concern, bool holds) =>
        Assert.That(Holds(SpielId.InsistsOnEscalation, With(Worked, 1, SharedCause.No, concern)), Is.EqualTo(holds));

    [Test]
    public void Of_a_case_with_another_level_nobody_says_that_they_work_on_it()
    {
        foreach (var (path, companies, concern) in new[] { (Tier2, 151, SecurityConcern.None), (Tier3, 1, SecurityConcern.Ransomware) })
        {
            var ticket = With(path, companies, concern == SecurityConcern.None ? SharedCause.Yes : SharedCause.No, concern);

            Assert.That(Holds(SpielId.InsistsOnEscalation, ticket), Is.False);
            Assert.That(Holds(SpielId.CompanyWideOutage, ticket), Is.False);
            Assert.That(Holds(SpielId.Resolution, ticket), Is.False);
            Assert.That(SpielChoice.StatusUpdate(ticket, SampleHub.Shipped), Is.EqualTo(SpielId.CaseUpdate));
            AlwaysHolds(ticket);
        }
    }

    [TestCase(TicketStatus.EscalatedToTier2, TicketStatus.ResolvedByTier2)]
    [TestCase(TicketStatus.EscalatedToTier3, TicketStatus.ResolvedByTier3)]
    public void What_another_level_resolved_the_engineer_did_not(TicketStatus escalated, TicketStatus resolved)
    {
        var ticket = With([.. Worked, escalated, resolved], 151, SharedCause.Yes);

        Assert.That(Holds(SpielId.Resolution, ticket), Is.False);
        Assert.That(SpielChoice.ForCase(SpielId.Resolution, ticket, SampleHub.Shipped), Is.EqualTo(SpielId.CaseResolved));
        Assert.That(SpielChoice.StatusUpdate(ticket, SampleHub.Shipped), Is.EqualTo(SpielId.CaseResolved));
        Assert.That(Holds(SpielId.InsistsOnEscalation, ticket), Is.False);
        AlwaysHolds(ticket);
    }

    [Test]
    public void A_resolved_ticket_is_worked_on_by_nobody()
    {
        var ticket = With([.. Worked, TicketStatus.Resolved], 1, SharedCause.No);

        Assert.That(Holds(SpielId.Resolution, ticket), Is.True);
        Assert.That(Holds(SpielId.StatusUpdate, ticket), Is.False);
        Assert.That(Holds(SpielId.InsistsOnEscalation, ticket), Is.False);
        Assert.That(SpielChoice.StatusUpdate(ticket, SampleHub.Shipped), Is.Null);
        AlwaysHolds(ticket);
    }

    [TestCase(CallStep.Intake, false)]
    [TestCase(CallStep.Investigation, false)]
    [TestCase(CallStep.Resolution, true)]
    [TestCase(CallStep.DifficultClients, false)]
    public void Resolved_is_said_from_step_5_on_once_it_is(CallStep step, bool holds) =>
        Assert.That(Holds(SpielId.Resolution, With(Worked, 1, SharedCause.No) with { Step = step }), Is.EqualTo(holds));

    [Test]
    public void A_returned_ticket_is_Tier_1_s_again()
    {
        var ticket = With([.. Tier2, TicketStatus.ReturnedToTier1], 1, SharedCause.No);

        Assert.That(Holds(SpielId.InsistsOnEscalation, ticket) && Holds(SpielId.StatusUpdate, ticket), Is.True);
        Assert.That(Holds(SpielId.CaseUpdate, ticket), Is.False);
    }

    [Test]
    public void Linked_to_another_ticket_it_is_not_isolated()
    {
        var ticket = With(Worked, 1, SharedCause.No) with { Parent = TicketId.Parse("INC-2026-04-00001") };

        Assert.That(Holds(SpielId.CompanyWideOutage, ticket), Is.False);
        var contradictions = SpielChoice.Contradictions(SpielId.CompanyWideOutage, ticket, SampleHub.Shipped);
        Assert.That(contradictions, Has.One.Contains("INC-2026-04-00001"));
    }

    [Test]
    public void Each_contradiction_is_said_once_in_a_sentence()
    {
        var ticket = With(Tier3, 1, SharedCause.No, SecurityConcern.Ransomware);

        Assert.That(
            SpielChoice.Contradictions(SpielId.InsistsOnEscalation, ticket, SampleHub.Shipped),
            Is.EqualTo(new[] { "INC-2026-04-00142 is with Tier 3, not within Tier 1's scope.", "Tier 3 has INC-2026-04-00142, not you." }));
    }

    /// <summary>Where a ticket is that is not Tier 1's to work on.</summary>
    public enum End
    {
        WithTier2,
        WithTier3,
        Resolved,
        ResolvedByTier2,
        ResolvedByTier3,
        Closed,
        ClosedAfterTier2,
        ClosedAfterTier3,
    }

    private static Ticket At(End end, int companies, SharedCause cause) => end switch
    {
        End.WithTier2 => With(Tier2, companies, cause),
        End.WithTier3 => With(Tier3, companies, cause, SecurityConcern.Ransomware),
        End.Resolved => With([.. Worked, TicketStatus.Resolved], companies, cause),
        End.ResolvedByTier2 => With([.. Tier2, TicketStatus.ResolvedByTier2], companies, cause),
        End.ResolvedByTier3 => With([.. Tier3, TicketStatus.ResolvedByTier3], companies, cause, SecurityConcern.Ransomware),
        End.Closed => With([.. Worked, TicketStatus.Resolved, TicketStatus.Closed], companies, cause),
        End.ClosedAfterTier2 => Resolved(With([.. Tier2, TicketStatus.ResolvedByTier2, TicketStatus.Closed], companies, cause), SupportLevel.Tier2),
        _ => Resolved(With([.. Tier3, TicketStatus.ResolvedByTier3, TicketStatus.Closed], companies, cause, SecurityConcern.Ransomware), SupportLevel.Tier3),
    };

    private static Ticket Resolved(Ticket ticket, SupportLevel level) => ticket with
    {
        Case = new EscalationCase
        {
            Number = 1,
            Post = "post",
            RaisedAt = ticket.CreatedAt,
            Level = level,
            HeldSince = ticket.CreatedAt,
            Resolution = new CaseResolution("A stale zone", "Reloaded it", "Tess", ticket.CreatedAt),
        },
    };

    private static bool Holds(SpielId spiel, Ticket ticket) => SpielChoice.Holds(spiel, ticket, SampleHub.Shipped);

    private static void AlwaysHolds(Ticket ticket)
    {
        Assert.That(Holds(SpielId.DeEscalation, ticket), Is.True);
        Assert.That(Holds(SpielId.DemandsManager, ticket), Is.True);
        Assert.That(Holds(SpielId.Greeting, ticket) && Holds(SpielId.Intake, ticket), Is.True);
    }

    private static Ticket With(TicketStatus[] path, int companies, SharedCause cause, SecurityConcern concern = SecurityConcern.None)
    {
        var ticket = TestTickets.Open(null, [.. path.Select((status, index) => (status, TimeSpan.FromMinutes(index + 1)))]);
        return ticket with
        {
            Answers = ticket.Answers with
            {
                Categorization = new CategorizationAnswers { Companies = $"{companies}", SharedCause = $"{cause}", Concern = $"{concern}" },
            },
        };
    }
}
