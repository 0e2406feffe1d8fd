namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>What was typed on the form of an act on an escalated ticket, as it was typed.</summary>
public sealed record CaseEntry
{
    public string? RootCause { get; init; }

    /// <summary>The steps that resolve it.</summary>
    public string? Steps { get; init; }

    /// <summary>A <see cref="ReturnReason"/> by name.</summary>
    public string? Reason { get; init; }

    /// <summary>What Tier 1 is to do next.</summary>
    public string? Note { get; init; }

    /// <summary>What was done before the ticket was passed up.</summary>
    public string? Done { get; init; }

    /// <summary>What the I.T. Manager decided.</summary>
    public string? Decision { get; init; }

    /// <summary>Why it was decided so.</summary>
    public string? Why { get; init; }
}
