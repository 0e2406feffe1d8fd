namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>A fact of the call that was heard in a note, kept apart from what was typed into the cards.</summary>
public sealed record HeardFact
{
    public required FactKind Kind { get; init; }

    /// <summary>The value as it is filled in; empty for the kinds that are only said or not.</summary>
    public required string Value { get; init; }

    /// <summary>The number of the note that says it. A correction speaks for the note that it corrects.</summary>
    public required int Note { get; init; }

    /// <summary>When it was said.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Its place in the ticket's hearing, counted from 1: a card that has seen less does not show the fact.</summary>
    public required int Order { get; init; }

    /// <summary>Why it counts no longer; null while it stands.</summary>
    public FactEnd? End { get; init; }

    /// <summary>The place in the ticket's hearing at which it ended; null while it stands.</summary>
    public int? EndOrder { get; init; }

    /// <summary>When the client had been updated before, for <see cref="FactKind.ClientUpdated"/>; null where that was never.</summary>
    public DateTimeOffset? UpdatedBefore { get; init; }

    /// <summary>Whether it counts.</summary>
    public bool Stands => End is null;
}

/// <summary>Why a heard fact counts no longer. The names are stored.</summary>
public enum FactEnd
{
    /// <summary>The engineer took it back, or emptied the field that it filled.</summary>
    Undone = 1,

    /// <summary>The message that says it was deleted.</summary>
    Withdrawn = 2,

    /// <summary>The message that says it was edited.</summary>
    Replaced = 3,

    /// <summary>Its note belongs to another ticket, which has the fact now.</summary>
    Moved = 4,
}
