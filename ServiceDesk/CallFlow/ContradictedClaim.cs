using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Which claims of a spiel a ticket contradicts. What is not known contradicts nothing.</summary>
public static class ContradictedClaim
{
    /// <summary>Why the claim does not hold, in one sentence; null where the ticket does not say otherwise.</summary>
    /// <param name="facts">KB-155's facts as the ticket's form holds them.</param>
    public static string? Reason(SpielClaim claim, Ticket ticket, EscalationFacts facts, EscalationSettings settings) => claim switch
    {
        SpielClaim.IsolatedToCompany => NotIsolated(ticket, facts),
        SpielClaim.TierOneScope => NotTierOne(ticket, facts, settings),
        SpielClaim.SpeakerWorksOnIt => NotWorkedOn(ticket),
        SpielClaim.SpeakerResolvedIt => NotResolvedHere(ticket),
        SpielClaim.Operational => NotOperational(ticket),
        SpielClaim.OtherLevelHasIt => IsHeld(ticket) ? null : $"{ticket.Id} is with no other level.",
        SpielClaim.OtherLevelResolvedIt => IsResolvedElsewhere(ticket) ? null : $"No other level has resolved {ticket.Id}.",
        _ => throw new ArgumentOutOfRangeException(nameof(claim), claim, "No spiel claims this."),
    };

    private static string? NotIsolated(Ticket ticket, EscalationFacts facts) => facts switch
    {
        _ when ticket.Tier == 2 => $"{ticket.Id} is a Tier 2 case: many companies share its cause.",
        { Cause: SharedCause.Yes, Companies: > 1 and var companies } => $"{companies} companies share one cause.",
        { Cause: SharedCause.Yes } => "The cause is shared infrastructure.",
        { Cause: SharedCause.NotKnown, Companies: > 1 and var companies } =>
            $"{companies} companies are affected, and it is not known whether they share a cause.",
        _ when Linked(ticket) is { } other => $"{ticket.Id} is linked to {other}: another ticket has the same issue.",
        _ => null,
    };

    private static string? NotTierOne(Ticket ticket, EscalationFacts facts, EscalationSettings settings) => facts switch
    {
        _ when ticket.Tier > 1 => $"{ticket.Id} is with Tier {ticket.Tier}, not within Tier 1's scope.",
        { Concern: not (null or SecurityConcern.None) and var concern } =>
            $"A security concern is named: {SecurityConcernName.Of(concern.Value).ToLowerInvariant()}. That is no Tier 1 issue (KB-155).",
        { Cause: SharedCause.Yes } => "The cause is shared infrastructure: KB-155's row for Tier 1 does not hold.",
        { Cause: SharedCause.NotKnown, Companies: { } companies } when companies >= settings.Tier2Companies =>
            $"{companies} companies are affected, and it is not known whether they share a cause.",
        _ => null,
    };

    private static string? NotWorkedOn(Ticket ticket) => ticket.Status switch
    {
        _ when IsHeld(ticket) => $"{Holder(ticket)} has {ticket.Id}, not you.",
        TicketStatus.Resolved or TicketStatus.ResolvedByTier2 or TicketStatus.ResolvedByTier3 or TicketStatus.Closed =>
            $"{ticket.Id} is {StatusName.Of(ticket.Status)}: nobody works on it now.",
        _ => null,
    };

    private static string? NotResolvedHere(Ticket ticket) => ticket.Status switch
    {
        _ when IsHeld(ticket) => $"{Holder(ticket)} has {ticket.Id}: it is not resolved.",
        _ when IsResolvedElsewhere(ticket) => $"{Holder(ticket)} resolved {ticket.Id}, not you.",
        _ => NotOperational(ticket),
    };

    /// <summary>Step 5 asks for both signs of an operational system, so its own card is no contradiction before they are there.</summary>
    private static string? NotOperational(Ticket ticket) => ticket.Status switch
    {
        TicketStatus.Resolved or TicketStatus.ResolvedByTier2 or TicketStatus.ResolvedByTier3 or TicketStatus.Closed => null,
        _ when ticket.Step == CallStep.Resolution && !IsHeld(ticket) => null,
        _ => $"{ticket.Id} is {StatusName.Of(ticket.Status)}: it is not resolved.",
    };

    private static bool IsHeld(Ticket ticket) => ticket.Status is TicketStatus.EscalatedToTier2 or TicketStatus.EscalatedToTier3;

    private static bool IsResolvedElsewhere(Ticket ticket) =>
        ticket.Status is TicketStatus.ResolvedByTier2 or TicketStatus.ResolvedByTier3
        || ticket is { Status: TicketStatus.Closed, Case.Resolution: not null };

    private static string Holder(Ticket ticket) => ticket.Case is { } held ? SupportLevelName.Of(held.Level) : $"Tier {ticket.Tier}";

    private static TicketId? Linked(Ticket ticket) => ticket.Parent ?? ticket.Links.Select(link => (TicketId?)link.Id).FirstOrDefault();
}
