namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>What a thread's card says of its case.</summary>
public enum CaseState
{
    NotAcknowledged = 1,
    Acknowledged = 2,
    Resolved = 3,
    Closed = 4,
    Returned = 5,

    /// <summary>Another thread has it now.</summary>
    PassedUp = 6,
}
