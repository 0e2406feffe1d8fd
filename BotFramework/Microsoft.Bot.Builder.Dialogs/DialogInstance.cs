using System.Diagnostics;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack, as it is stored.</summary>
[DebuggerDisplay("{Id}")]
public class DialogInstance
{
    /// <summary>The dialog's id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the dialog keeps between turns.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>Where the parent's dialog is on its stack.</summary>
    public int? StackIndex { get; set; }

    /// <summary>The version of the dialog that stored it.</summary>
    public string Version { get; set; }
}
