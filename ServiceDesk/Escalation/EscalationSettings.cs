namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>KB-155's numbers.</summary>
public sealed record EscalationSettings
{
    /// <summary>How many companies LeanTech serves. KB-155: 300.</summary>
    public int ServicedCompanies { get; init; } = 300;

    /// <summary>From how many affected companies on a shared cause makes a Tier 2 case. KB-155: 150, itself included.</summary>
    public int Tier2Companies { get; init; } = 150;
}
