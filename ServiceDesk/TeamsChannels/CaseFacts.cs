using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>What the posts of an escalation carry, in KB-102's order, and nothing else.</summary>
public static class CaseFacts
{
    /// <summary>KB-102's <c>#tier2-escalation</c> and KB-155's row: companies, symptoms, timeline, what was tried, why it is Tier 2.</summary>
    public static ImmutableArray<PostFact> Tier2(Ticket ticket, EscalationDecision.Tier2 decision, Tier2Case answers, string why) =>
    [
        new("Ticket", ticket.Id.ToString()),
        new("Companies affected", decision.Companies.ToString()),
        new("Common symptoms", answers.Symptoms!.Trim()),
        new("Timeline", answers.Timeline!.Trim()),
        new("What was tried", answers.Tried!.Trim()),
        new("Why Tier 2", why),
        new("Raised by", ticket.Engineer.ToString()),
    ];

    /// <summary>KB-102's <c>#tier3-escalation</c>: affected system, nature of the concern, time of discovery; and KB-450's deadline.</summary>
    public static ImmutableArray<PostFact> Tier3(Ticket ticket, EscalationDecision.Tier3 decision) =>
    [
        new("Ticket", ticket.Id.ToString()),
        new("System", decision.System),
        new("Concern", $"{SecurityConcernName.Of(decision.Concern)} (suspected)"),
        new("Observed", decision.Observed),
        new("Discovered", PhilippineTime.Stamp(decision.DiscoveredAt)),
        new("NPC notice due", PhilippineTime.Stamp(decision.NotificationDueAt)),
        new("Raised by", ticket.Engineer.ToString()),
    ];

    /// <summary>The same channel for a ticket that Tier 2 could not solve.</summary>
    public static ImmutableArray<PostFact> PassedToTier3(Ticket ticket, StaffMember by, string done) =>
    [
        new("Ticket", ticket.Id.ToString()),
        new("System", Typed.Text(ticket.Answers.Intake.AffectedSystem) ?? "Not named"),
        new("Concern", "No security concern: Tier 2 could not solve it"),
        new("Raised", PhilippineTime.Stamp(ticket.Case!.RaisedAt)),
        new("What Tier 2 did", done),
        new("Why it was escalated", ticket.Escalation?.Justification ?? ""),
        new("Passed up by", by.Name),
    ];
}
