namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>How the client reached LeanTech (SOP-7010).</summary>
public enum ContactMethod
{
    MsTeams = 1,
    Phone = 2,
    Email = 3,
    WalkIn = 4,
}
