namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>How the client is addressed in SOP-7005's spiels.</summary>
public enum FormOfAddress
{
    None = 1,
    Ms = 2,
    Mr = 3,
}
