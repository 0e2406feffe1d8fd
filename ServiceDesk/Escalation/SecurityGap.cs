namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>What a named security concern still lacks before it can be handed to Tier 3. The system is none of it: that it is not known is an answer.</summary>
public enum SecurityGap
{
    Observed = 1,
    DiscoveredAt = 2,
}
