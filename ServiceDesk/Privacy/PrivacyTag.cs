namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>A data-privacy tag on a client (KB-450).</summary>
public enum PrivacyTag
{
    Gdpr = 1,
    Hipaa = 2,
    Pci = 3,
    Soc2 = 4,
    Dpa = 5,
}
