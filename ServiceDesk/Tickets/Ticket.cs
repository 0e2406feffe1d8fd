using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>
/// An incident ticket (SOP-7010) together with the walk through SOP-7005 that fills it. Immutable: a change is a new ticket inside a
/// <see cref="TicketChange"/>, which also carries the notes and posts that belong to it.
/// </summary>
public sealed record Ticket
{
    public required TicketId Id { get; init; }

    /// <summary>When the ticket was opened: the resolution clock starts here (KB-310).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the client first made contact: the response clock starts here (KB-310).</summary>
    public required DateTimeOffset FirstContactAt { get; init; }

    public required Engineer Engineer { get; init; }

    public required Lifecycle Lifecycle { get; init; }

    /// <summary>The step of SOP-7005 the engineer is at. It lives here, so that it survives a deploy and a lost conversation.</summary>
    public required CallStep Step { get; init; }

    /// <summary>The conversation the call is walked in, opaque; null for a ticket that was opened elsewhere.</summary>
    public string? ConversationId { get; init; }

    /// <summary>What was entered at each step, as it was typed.</summary>
    public CallAnswers Answers { get; init; } = new();

    /// <summary>The card whose click left the answers of the ticket's step as they are, and which they are, opaque; null before there was one.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>The client's company; null until it is identified.</summary>
    public ClientCompany? Company { get; init; }

    /// <summary>The company's name as it was typed, because the directory does not have it; null otherwise.</summary>
    public string? UnlistedCompany { get; init; }

    /// <summary>That it was closed as no call; null for every incident.</summary>
    public NotACall? NotACall { get; init; }

    public SeverityAssignment? Severity { get; init; }

    /// <summary>The KB-601 codes recognised so far, most severe first.</summary>
    public ImmutableArray<string> ErrorCodes { get; init; } = [];

    /// <summary>The KB-601 codes that its notes name; null on a ticket of before they were kept apart.</summary>
    public ImmutableArray<string>? NotedCodes { get; init; }

    /// <summary>The reason that takes this ticket out of the clocks (KB-310); null when they count.</summary>
    public SlaExclusion? Exclusion { get; init; }

    /// <summary>The last decision under KB-155; null before there was one.</summary>
    public EscalationRecord? Escalation { get; init; }

    /// <summary>What became of the escalation; null before there was one.</summary>
    public EscalationCase? Case { get; init; }

    /// <summary>The threads of its escalations, oldest first.</summary>
    public ImmutableArray<CaseThread> Threads { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The channel posts and direct messages that arrived, oldest first.</summary>
    public ImmutableArray<DeliveredPost> Delivered { get; init; } = [];

    /// <summary>The cards in chats that show how its case stands, oldest first.</summary>
    public ImmutableArray<LiveCard> LiveCards { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>When this ticket was returned as not meeting KB-155 (HR-201 §7).</summary>
    public ImmutableArray<DateTimeOffset> FalseEscalations { get; init; } = [];

    /// <summary>The ticket that collects the evidence of this one; null when it stands alone. Its decision is its own (KB-155).</summary>
    public TicketId? Parent { get; init; }

    /// <summary>The tickets that were linked to this one.</summary>
    public ImmutableArray<LinkedTicket> Links { get; init; } = [];

    /// <summary>When the client was last given an update; null before the first.</summary>
    public DateTimeOffset? ClientUpdatedAt { get; init; }

    /// <summary>What was last noted as said of a decision that stands; null before there was anything.</summary>
    public string? LastSaid { get; init; }

    /// <summary>The concern that was last noted as not escalated; null before there was one.</summary>
    public string? RefusedConcern { get; init; }

    /// <summary>Words of the notes that name a security event, each once.</summary>
    public ImmutableArray<string> EventWords { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Words that name a security event, and why they are none, oldest first.</summary>
    public ImmutableArray<RuledOutEvent> RuledOutEvents { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The facts that were heard in its notes, oldest first. What was typed into the cards lies in <see cref="Answers"/> and is not changed by them.</summary>
    public ImmutableArray<HeardFact> HeardFacts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The possible security events that were heard in its notes and answers, in the order of their numbers.</summary>
    public ImmutableArray<HeardEvent> HeardEvents { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How many Live Incident Notes the ticket has.</summary>
    public int NoteCount { get; init; }

    /// <summary>The keys of the last operations applied: a repeat is recognised by its key.</summary>
    public ImmutableArray<string> Operations { get; init; } = [];

    public TicketStatus Status => Lifecycle.Status;

    /// <summary>The client's name; null until it is known.</summary>
    public string? ClientName => string.IsNullOrWhiteSpace(Answers.Greeting.ClientName) ? null : Answers.Greeting.ClientName.Trim();

    /// <summary>The company's name, from the directory or as it was typed; null until it is known.</summary>
    public string? CompanyName => Company?.Name ?? UnlistedCompany;

    /// <summary>1, 2 or 3: who the ticket is with under KB-155.</summary>
    public int Tier => Status switch
    {
        TicketStatus.EscalatedToTier2 or TicketStatus.ResolvedByTier2 => 2,
        TicketStatus.EscalatedToTier3 or TicketStatus.ResolvedByTier3 => 3,
        TicketStatus.Closed => Escalation?.EscalatedTier ?? 1,
        _ => 1,
    };
}
