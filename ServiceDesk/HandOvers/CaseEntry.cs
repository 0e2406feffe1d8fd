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

    /// <summary>A <see cref="Escalation.SecurityConcern"/> by name: KB-155's third question at a hand-over.</summary>
    public string? Concern { get; init; }

    /// <summary>On which system; blank is not known yet.</summary>
    public string? System { get; init; }

    /// <summary>Date of discovery, <c>yyyy-MM-dd</c>, Philippine time.</summary>
    public string? DiscoveredDate { get; init; }

    /// <summary>Time of discovery, <c>HH:mm</c>, Philippine time.</summary>
    public string? DiscoveredTime { get; init; }

    /// <summary>Why words that name a security event name none here.</summary>
    public string? NotEvent { get; init; }

    /// <summary>What the I.T. Manager decided.</summary>
    public string? Decision { get; init; }

    /// <summary>Why it was decided so.</summary>
    public string? Why { get; init; }
}
