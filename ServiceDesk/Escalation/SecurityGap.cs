namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>What a named security concern still lacks before it can be handed to Tier 3.</summary>
public enum SecurityGap
{
    Observed = 1,
    System = 2,
    DiscoveredAt = 3,
}
