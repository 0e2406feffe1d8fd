using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>What became of an escalated ticket: who holds it since when, whether that was acknowledged, and every move with its reason.</summary>
public sealed record EscalationCase
{
    /// <summary>Counts the escalations of the ticket, from 1: a returned ticket can be escalated again.</summary>
    public required int Number { get; init; }

    /// <summary>The id of the channel post that holds the case now.</summary>
    public required string Post { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>The level that holds it.</summary>
    public required SupportLevel Level { get; init; }

    public required DateTimeOffset HeldSince { get; init; }

    /// <summary>Who took it at this level; null until somebody did.</summary>
    public Acknowledgement? Acknowledged { get; init; }

    /// <summary>When the next reminder is due; null when no acknowledgement is waited for.</summary>
    public DateTimeOffset? AcknowledgeBy { get; init; }

    /// <summary>How often this level was reminded.</summary>
    public int Reminders { get; init; }

    /// <summary>How many companies are affected, as the engineer said after the escalation; null while the recorded count stands.</summary>
    public int? Companies { get; init; }

    /// <summary>The post that tells its thread of the newest further concern; null when there was none.</summary>
    public string? ConcernPost { get; init; }

    /// <summary>The moment of the newest live update in its thread: they are a minute apart.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    public ImmutableArray<HandOver> HandOvers { get; init; } = [];

    /// <summary>What the I.T. Manager decided; null before there was a decision.</summary>
    public CaseDecision? Decision { get; init; }

    public CaseResolution? Resolution { get; init; }

    public CaseReturn? Return { get; init; }

    /// <summary>The ticket it goes on as, because the client did not confirm the resolution; null otherwise.</summary>
    public TicketId? ContinuedAs { get; init; }

    /// <summary>True while a level above Tier 1 has to do something.</summary>
    public bool IsHeld => Resolution is null && Return is null;
}
