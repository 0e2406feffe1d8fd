namespace LeanTechBot.Dialogs.Conversation;

/// <summary>What is kept of an engineer across calls.</summary>
public sealed class EngineerProfile
{
    /// <summary>The employee id (SOP-7010), asked the first time.</summary>
    public string? EmployeeId { get; set; }
}
