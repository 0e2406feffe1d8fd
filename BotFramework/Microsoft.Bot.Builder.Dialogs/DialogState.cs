using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack, as it is stored. The first dialog is the active one.</summary>
public class DialogState
{
    /// <summary>Makes an empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Makes a state over a stack.</summary>
    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    /// <summary>The dialogs, the active one first.</summary>
    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
