namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>KB-155's list of security concerns, confirmed or suspected.</summary>
public enum SecurityConcern
{
    /// <summary>None of these: not a security case.</summary>
    None = 1,
    SecurityBreach = 2,
    DataLoss = 3,
    DataExfiltration = 4,
    Ransomware = 5,
    UnauthorizedAccess = 6,
    ServerCompromise = 7,
}
