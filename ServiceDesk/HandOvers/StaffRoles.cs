namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>What a person may do with an escalated ticket (KB-102's team roles). One person can have several.</summary>
[Flags]
public enum StaffRoles
{
    /// <summary>An engineer of Tier 1, or a stranger: may look, and nothing else.</summary>
    None = 0,
    Tier2 = 1,
    Tier3 = 2,
    TeamLeader = 4,
    OperationsManager = 8,
}
