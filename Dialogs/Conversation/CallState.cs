using LeanTechBot.ServiceDesk.CallFlow;
using Newtonsoft.Json;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// What a conversation remembers beside the dialog stack. It can be lost: the ticket holds the step, and the ticket is found again by its engineer.
/// </summary>
public sealed class CallState
{
    /// <summary>The ticket of the call that is on; null between calls.</summary>
    public string? TicketId { get; set; }

    /// <summary>The calls that were walked here before it, the last one first; each may be closed by now.</summary>
    public string[] Earlier { get; set; } = [];

    /// <summary>The message that shows the step's card; null when none does, or when it is not known. Not stored, see <see cref="ShownCards"/>.</summary>
    [JsonIgnore]
    public string? StepCardId { get; set; }

    /// <summary>The step that message shows; null likewise.</summary>
    [JsonIgnore]
    public CallStep? StepShown { get; set; }

    /// <summary>The click that brought that card to the end of the chat; null where it came by itself. Not stored.</summary>
    [JsonIgnore]
    public string? StepShownBy { get; set; }

    /// <summary>How many notes were answered since that card was shown. Not stored: after a restart the count begins anew.</summary>
    [JsonIgnore]
    public int ReceiptsSinceStep { get; set; }
}
