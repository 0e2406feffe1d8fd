namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>The security concerns in KB-155's own words, as they are shown.</summary>
public static class SecurityConcernName
{
    /// <summary>The name of a concern. A value that KB-155 does not list is still named a concern, so that it is never lost on the way to Tier 3.</summary>
    public static string Of(SecurityConcern concern) => concern switch
    {
        SecurityConcern.None => "None of these",
        SecurityConcern.SecurityBreach => "Security breach",
        SecurityConcern.DataLoss => "Data loss",
        SecurityConcern.DataExfiltration => "Data exfiltration",
        SecurityConcern.Ransomware => "Ransomware",
        SecurityConcern.UnauthorizedAccess => "Unauthorized access",
        SecurityConcern.ServerCompromise => "Server compromise",
        _ => "Security concern",
    };
}
