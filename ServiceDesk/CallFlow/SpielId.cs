namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>SOP-7005's spiels.</summary>
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
}
