using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Escalation;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>A possible security event that was heard in somebody's words on a ticket, and what became of it. It decides nothing: the engineer answers it.</summary>
public sealed record HeardEvent
{
    /// <summary>Its number on the ticket, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The kinds of KB-155 that the words suggest, likeliest first.</summary>
    public required ImmutableArray<SecurityConcern> Concerns { get; init; }

    /// <summary>The words that it rests on, as they were typed.</summary>
    public required string Words { get; init; }

    /// <summary>The line around them, as it is offered for "What was observed?".</summary>
    public required string Observed { get; init; }

    /// <summary>The system that the same text names; null when it names none.</summary>
    public string? System { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The note that says it; null where it was typed into a card.</summary>
    public int? Note { get; init; }

    public HeardEventState State { get; init; } = HeardEventState.Open;

    /// <summary>Why it is no security event, in the engineer's words; null while nobody has said so.</summary>
    public string? Reason { get; init; }

    public bool IsOpen => State == HeardEventState.Open;
}

/// <summary>What became of a possible security event.</summary>
public enum HeardEventState
{
    /// <summary>Nobody has answered it yet.</summary>
    Open = 1,

    /// <summary>Tier 3 was told.</summary>
    Reported = 2,

    /// <summary>The engineer said why it is none.</summary>
    NoEvent = 3,
}
