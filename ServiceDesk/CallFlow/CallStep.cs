namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>The seven steps of SOP-7005, by its own numbers. The names, not the numbers, are stored.</summary>
public enum CallStep
{
    Greeting = 1,
    Intake = 2,
    Categorization = 3,
    Investigation = 4,
    Resolution = 5,
    DifficultClients = 6,
    Documentation = 7,
}
