using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// What a conversation remembers beside the dialog stack. It can be lost: the ticket holds the step, and the ticket is found again by its engineer.
/// </summary>
public sealed class CallState
{
    /// <summary>The ticket of the call that is on; null between calls.</summary>
    public string? TicketId { get; set; }

    /// <summary>The message that shows the step's card; null when none does.</summary>
    public string? StepCardId { get; set; }

    /// <summary>The step that message shows.</summary>
    public CallStep? StepShown { get; set; }
}
