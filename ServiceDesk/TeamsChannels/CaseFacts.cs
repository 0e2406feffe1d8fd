using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>What the posts of an escalation carry, in KB-102's order, and nothing else.</summary>
public static class CaseFacts
{
    private const string TicketFact = "Ticket";
    private const string SystemFact = "System";
    private const string CompaniesFact = "Companies affected";
    private const string ConcernFact = "Concern";
    private const string NoConcern = "No security concern: Tier 2 could not solve it";
    private const string RaisedBy = "Raised by";
    private const string NotKnown = "Not known yet";

    /// <summary>KB-102's <c>#tier2-escalation</c> and KB-155's row: companies, symptoms, timeline, what was tried, why it is Tier 2.</summary>
    public static ImmutableArray<PostFact> Tier2(Ticket ticket, EscalationDecision.Tier2 decision, Tier2Case answers, string why) =>
    [
        new(TicketFact, ticket.Id.ToString()),
        new(CompaniesFact, decision.Companies.ToString()),
        new("Common symptoms", answers.Symptoms!.Trim()),
        new("Timeline", answers.Timeline!.Trim()),
        new("What was tried", answers.Tried!.Trim()),
        new("Why Tier 2", why),
        .. Changed(ticket),
        new(RaisedBy, ticket.Engineer.ToString()),
    ];

    /// <summary>KB-102's <c>#tier3-escalation</c>: affected system, nature of the concern, time of discovery; and KB-450's deadline.</summary>
    public static ImmutableArray<PostFact> Tier3(Ticket ticket, EscalationDecision.Tier3 decision) =>
    [
        new(TicketFact, ticket.Id.ToString()),
        new(SystemFact, decision.System),
        new(ConcernFact, $"{SecurityConcernName.Of(decision.Concern)} (suspected)"),
        new("Observed", decision.Observed),
        new("Discovered", PhilippineTime.Stamp(decision.DiscoveredAt)),
        new("NPC notice due", PhilippineTime.Stamp(decision.NotificationDueAt)),
        .. Changed(ticket),
        new(RaisedBy, ticket.Engineer.ToString()),
    ];

    /// <summary>Of a ticket that came back, what is different now; nothing when nothing was said. Whatever the reason of its return was: the channel is not told it.</summary>
    private static IEnumerable<PostFact> Changed(Ticket ticket) =>
        ReturnedTicket.WhatChanged(ticket) is { } changed ? [new PostFact("What has changed", changed)] : [];

    /// <summary>
    /// What a case's card says: whose case it is and how severe, as the ticket knows it now, then the facts of the post. What the post could not say yet is filled in.
    /// </summary>
    public static ImmutableArray<PostFact> Now(Ticket ticket, CaseThread thread)
    {
        var subject = CaseSubject.Of(ticket);
        return
        [
            new("Client", subject.Company ?? NotKnown),
            new("Contact", subject.Contact ?? NotKnown),
            new("Severity", subject.Severity ?? "Not set yet"),
            .. thread.Facts.Where(fact => fact.Name != TicketFact).Select(fact => Completed(fact, subject, ticket)),
            .. AffectedSystem(thread, subject) is { } system ? [new PostFact("Affected system", system)] : Array.Empty<PostFact>(),
            .. LinkedTickets.Evidence(ticket) is { } linked ? [new PostFact("Linked", linked)] : Array.Empty<PostFact>(),
        ];
    }

    private static PostFact Completed(PostFact fact, CaseSubject subject, Ticket ticket) => fact.Name switch
    {
        ConcernFact when fact.Value == NoConcern && ConcernNow(ticket) is { } concern => fact with { Value = concern },
        SystemFact when !SuspectSystem.IsNamed(fact.Value) && subject.System is { } system =>
            fact with { Value = $"{system} ({fact.Value} when it was escalated)" },
        CompaniesFact when subject.Companies is { } count && $"{count}" != fact.Value => fact with { Value = $"{count} ({fact.Value} when it was escalated)" },
        _ => fact,
    };

    /// <summary>The concern that was named on a case which came without one, with its deadline; null while there is none.</summary>
    private static string? ConcernNow(Ticket ticket) =>
        ticket.Escalation?.NotificationDueAt is { } due && Choice.Read<SecurityConcern>(ticket.Answers.Categorization.Concern) is { } concern and not SecurityConcern.None
            ? $"{SecurityConcernName.Of(concern)} (suspected). NPC notice due {PhilippineTime.Stamp(due)}"
            : null;

    /// <summary>The system that the client reported, where the facts of the post do not name it.</summary>
    private static string? AffectedSystem(CaseThread thread, CaseSubject subject) =>
        thread.Facts.Any(fact => fact.Name == SystemFact) ? subject.AffectedSystem : subject.AffectedSystem ?? subject.System;

    /// <summary>The same channel for a ticket that Tier 2 could not solve.</summary>
    public static ImmutableArray<PostFact> PassedToTier3(Ticket ticket, StaffMember by, string done) =>
    [
        new(TicketFact, ticket.Id.ToString()),
        new(SystemFact, Typed.Text(ticket.Answers.Intake.AffectedSystem) ?? NotKnown),
        new(ConcernFact, NoConcern),
        new("Raised", PhilippineTime.Stamp(ticket.Case!.RaisedAt)),
        new("What Tier 2 did", done),
        new("Why it was escalated", ticket.Escalation?.Justification ?? ""),
        new("Passed up by", by.Name),
    ];

    /// <summary>The same channel for a case that Tier 2 passes up as a security case.</summary>
    public static ImmutableArray<PostFact> PassedToTier3(Ticket ticket, EscalationDecision.Tier3 concern, StaffMember by) =>
    [
        .. Tier3(ticket, concern).Where(fact => fact.Name != RaisedBy),
        new("Raised", PhilippineTime.Stamp(ticket.Case!.RaisedAt)),
        new("Why it was escalated", ticket.Escalation?.Justification ?? ""),
        new("Passed up by", by.Name),
    ];
}
