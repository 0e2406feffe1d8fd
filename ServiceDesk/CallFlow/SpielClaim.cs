namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>A fact that a spiel states. Where the ticket says otherwise, the spiel would be a false word to the client.</summary>
public enum SpielClaim
{
    /// <summary>The issue is isolated to the client's company.</summary>
    IsolatedToCompany = 1,

    /// <summary>The issue falls within Tier 1's scope (KB-155).</summary>
    TierOneScope = 2,

    /// <summary>The engineer who speaks works on it.</summary>
    SpeakerWorksOnIt = 3,

    /// <summary>The engineer who speaks has resolved it.</summary>
    SpeakerResolvedIt = 4,

    /// <summary>The system is operational again.</summary>
    Operational = 5,

    /// <summary>Another level has the case.</summary>
    OtherLevelHasIt = 6,

    /// <summary>Another level has resolved the case.</summary>
    OtherLevelResolvedIt = 7,
}
