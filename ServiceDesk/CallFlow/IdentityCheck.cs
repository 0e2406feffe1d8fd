namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>How the client's identity was confirmed (SOP-7005 step 1).</summary>
public enum IdentityCheck
{
    NotConfirmed = 1,
    CallBack = 2,
    KnownContact = 3,
    WorkAccount = 4,
    CompanyDetails = 5,
}
