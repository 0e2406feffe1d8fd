namespace LeanTechBot.ServiceDesk.Evidence;

/// <summary>What two tickets can have in common.</summary>
public enum SignKind
{
    ErrorCode = 1,
    AffectedSystem = 2,
    Infrastructure = 3,
}
