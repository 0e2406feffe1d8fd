namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>What every level does with a ticket, in its order (the service-request procedure).</summary>
public enum CaseStage
{
    /// <summary>Nobody of the level has taken it yet.</summary>
    Qualify = 1,
    Resolve = 2,

    /// <summary>The client has not yet confirmed.</summary>
    QualityControl = 3,

    /// <summary>Confirmed; it is closed when the complete resolution is written.</summary>
    Close = 4,
    Closed = 5,
    Returned = 6,
}
