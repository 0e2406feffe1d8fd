using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Writes a decision under KB-155 into the ticket: its record, its note, its status and its pending post, all in one change.</summary>
public static class EscalationEntry
{
    /// <summary>KB-155 kept the ticket at Tier 1. A ticket that is already escalated keeps its record.</summary>
    public static TicketChange Keep(TicketChange change, EscalationDecision decision, DateTimeOffset now) => change
        .With(ticket => ticket.Tier > 1 ? ticket : ticket with { Escalation = Record(decision, null, null, now) })
        .Noting(now, Justification.Of(decision));

    /// <summary>A valid Tier 2 case: the post carries what KB-155 and KB-102 ask for.</summary>
    public static TicketChange Tier2(TicketChange change, EscalationDecision.Tier2 decision, Tier2Case answers, DateTimeOffset now) =>
        Escalate(change, decision, 2, null, TicketStatus.EscalatedToTier2, now).Posting(new PendingPost
        {
            Id = "tier2",
            Ticket = change.Ticket.Id,
            Channel = TeamsChannel.Tier2Escalation,
            CreatedAt = now,
            Title = "Tier 2 escalation",
            Facts =
            [
                new("Ticket", change.Ticket.Id.ToString()),
                new("Companies affected", decision.Companies.ToString()),
                new("Common symptoms", answers.Symptoms!.Trim()),
                new("Timeline", answers.Timeline!.Trim()),
                new("What was tried", answers.Tried!.Trim()),
                new("Why Tier 2", Justification.Of(decision)),
                new("Raised by", change.Ticket.Engineer.ToString()),
            ],
        });

    /// <summary>A valid Tier 3 case: recorded at once; the post carries what KB-102 asks for and KB-450's deadline.</summary>
    public static TicketChange Tier3(TicketChange change, EscalationDecision.Tier3 decision, DateTimeOffset now) =>
        Escalate(change, decision, 3, decision.NotificationDueAt, TicketStatus.EscalatedToTier3, now).Posting(new PendingPost
        {
            Id = "tier3",
            Ticket = change.Ticket.Id,
            Channel = TeamsChannel.Tier3Escalation,
            CreatedAt = now,
            Title = "Tier 3 security incident",
            Facts =
            [
                new("Ticket", change.Ticket.Id.ToString()),
                new("System", decision.System),
                new("Concern", $"{SecurityConcernName.Of(decision.Concern)} (suspected)"),
                new("Observed", decision.Observed),
                new("Discovered", PhilippineTime.Stamp(decision.DiscoveredAt)),
                new("NPC notice due", PhilippineTime.Stamp(decision.NotificationDueAt)),
                new("Raised by", change.Ticket.Engineer.ToString()),
            ],
        });

    private static TicketChange Escalate(TicketChange change, EscalationDecision decision, int tier, DateTimeOffset? due, TicketStatus status, DateTimeOffset now)
    {
        var recorded = change
            .With(ticket => ticket with { Escalation = Record(decision, tier, due, now), Step = CallStep.Documentation })
            .Noting(now, Justification.Of(decision));
        return change.Ticket.Status switch
        {
            TicketStatus.New => recorded.Moving(now, TicketStatus.Assigned, TicketStatus.InProgress, status),
            TicketStatus.Assigned or TicketStatus.ReturnedToTier1 => recorded.Moving(now, TicketStatus.InProgress, status),
            _ => recorded.Moving(now, status),
        };
    }

    private static EscalationRecord Record(EscalationDecision decision, int? tier, DateTimeOffset? due, DateTimeOffset now) => new()
    {
        At = now,
        EscalatedTier = tier,
        Justification = Justification.Of(decision),
        Criteria = decision.Criteria,
        NotificationDueAt = due,
    };
}
