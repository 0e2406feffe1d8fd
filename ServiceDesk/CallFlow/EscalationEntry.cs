using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Writes a decision under KB-155 into the ticket: its record, its case, its note, its status and its pending posts, all in one change.</summary>
public static class EscalationEntry
{
    /// <summary>KB-155 kept the ticket at Tier 1.</summary>
    /// <param name="desk">What the desk's own count says beside the engineer's; null when they agree.</param>
    public static TicketChange Keep(TicketChange change, EscalationDecision decision, string? desk, DateTimeOffset now)
    {
        var record = Record(decision, null, null, desk, now);
        var kept = change.With(ticket => ticket with { Escalation = record });

        // Checked again on the same facts, the answer is the same: the notes have it already.
        return change.Ticket.Escalation is { EscalatedTier: null } before && before.Justification == record.Justification
            ? kept
            : kept.Noting(now, record.Justification);
    }

    /// <summary>A valid Tier 2 case: the post carries what KB-155 and KB-102 ask for, and the Team Leader is told.</summary>
    public static TicketChange Tier2(TicketChange change, EscalationDecision.Tier2 decision, Tier2Case answers, string? desk, AcknowledgementSettings settings, DateTimeOffset now)
    {
        var number = (change.Ticket.Case?.Number ?? 0) + 1;
        var post = PostId("tier2", number);
        return Escalate(change, decision, 2, null, TicketStatus.EscalatedToTier2, desk, now)
            .With(ticket => ticket with { Case = Begin(ticket, SupportLevel.Tier2, number, post, decision, settings, now) })
            .Threading(TeamsChannel.Tier2Escalation, "Tier 2 escalation", CaseFacts.Tier2(change.Ticket, decision, answers, With(Justification.Of(decision), desk)), now)
            .Alerting($"{post}-leader", $"Tier 2 escalation {change.Ticket.Id}", now,
                new PostFact("Companies affected", decision.Companies.ToString()),
                new PostFact("Common symptoms", answers.Symptoms!.Trim()),
                new PostFact("Timeline", answers.Timeline!.Trim()),
                new PostFact("Raised by", change.Ticket.Engineer.ToString()))
            .CallingOut(settings, now);
    }

    /// <summary>
    /// A valid Tier 3 case: recorded at once; the post carries what KB-102 asks for and KB-450's deadline, and the Team Leader is told. What a level holds already, passed up without a concern perhaps, goes on in the new thread.
    /// </summary>
    public static TicketChange Tier3(TicketChange change, EscalationDecision.Tier3 decision, string? desk, AcknowledgementSettings settings, DateTimeOffset now)
    {
        var number = (change.Ticket.Case?.Number ?? 0) + 1;
        var post = PostId("tier3", number);
        return Leaving(Escalate(change, decision, 3, decision.NotificationDueAt, TicketStatus.EscalatedToTier3, desk, now), now)
            .With(ticket => ticket with { Case = Begin(ticket, SupportLevel.Tier3, number, post, decision, settings, now) })
            .Threading(TeamsChannel.Tier3Escalation, "Tier 3 security incident", CaseFacts.Tier3(change.Ticket, decision), now)
            .Alerting($"{post}-leader", $"Tier 3 security incident {change.Ticket.Id}", now,
                new PostFact("System", decision.System),
                new PostFact("Concern", $"{SecurityConcernName.Of(decision.Concern)} (suspected)"),
                new PostFact("Discovered", PhilippineTime.Stamp(decision.DiscoveredAt)),
                new PostFact("NPC notice due", PhilippineTime.Stamp(decision.NotificationDueAt)),
                new PostFact("Raised by", change.Ticket.Engineer.ToString()))
            .CallingOut(settings, now);
    }

    /// <summary>A security concern found on a ticket that a level holds: that level's card says that it went on to Tier 3.</summary>
    private static TicketChange Leaving(TicketChange change, DateTimeOffset now) => change.Ticket.Case is { IsHeld: true } ? change.ShowingCase(now) : change;

    private static TicketChange Escalate(TicketChange change, EscalationDecision decision, int tier, DateTimeOffset? due, TicketStatus status, string? desk, DateTimeOffset now)
    {
        var recorded = change
            .With(ticket => ticket with { Escalation = Record(decision, tier, due, desk, now), Step = CallStep.Documentation })
            .Noting(now, With(Justification.Of(decision), desk));
        return change.Ticket.Status switch
        {
            TicketStatus.New => recorded.Moving(now, TicketStatus.Assigned, TicketStatus.InProgress, status),
            TicketStatus.Assigned or TicketStatus.ReturnedToTier1 => recorded.Moving(now, TicketStatus.InProgress, status),
            var held when held == status => recorded,
            _ => recorded.Moving(now, status),
        };
    }

    private static EscalationCase Begin(Ticket ticket, SupportLevel level, int number, string post, EscalationDecision decision, AcknowledgementSettings settings, DateTimeOffset now) => new()
    {
        Number = number,
        Post = post,
        RaisedAt = now,
        Level = level,
        HeldSince = now,
        AcknowledgeBy = AcknowledgementPolicy.DueAt(level, now, settings),
        HandOvers = [.. ticket.Case?.HandOvers ?? [], Raised(ticket, level, Justification.Of(decision), now)],
    };

    /// <summary>The move that the escalation is: from Tier 1, or from the level that holds the ticket when a concern is found on it.</summary>
    private static HandOver Raised(Ticket ticket, SupportLevel level, string why, DateTimeOffset now) => ticket.Case is { IsHeld: true } held
        ? new() { From = held.Level, To = level, At = now, By = ticket.Engineer.Name, HeldBy = held.Acknowledged?.By, HeldSince = held.HeldSince, Why = "A security concern was found (KB-155)." }
        : new() { From = SupportLevel.Tier1, To = level, At = now, By = ticket.Engineer.Name, HeldBy = ticket.Engineer.Name, HeldSince = ticket.Case?.Return?.At ?? ticket.CreatedAt, Why = why };

    private static EscalationRecord Record(EscalationDecision decision, int? tier, DateTimeOffset? due, string? desk, DateTimeOffset now) => new()
    {
        At = now,
        EscalatedTier = tier,
        Justification = With(Justification.Of(decision), desk),
        Criteria = decision.Criteria,
        NotificationDueAt = due,
    };

    private static string PostId(string channel, int number) => number == 1 ? channel : $"{channel}-{number}";

    private static string With(string justification, string? desk) => desk is null ? justification : $"{justification} {desk}";
}
