namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>SOP-7005's spiels, and those for which it has no words.</summary>
public enum SpielId
{
    Greeting = 1,
    Intake = 2,
    StatusUpdate = 3,
    Resolution = 4,
    InsistsOnEscalation = 5,
    DemandsManager = 6,
    CompanyWideOutage = 7,
    DeEscalation = 8,

    /// <summary>Our own words: the status update of a case that another level has.</summary>
    CaseUpdate = 9,

    /// <summary>Our own words: another level has resolved the case.</summary>
    CaseResolved = 10,
}
