using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that dialogs are told of.</summary>
[DebuggerDisplay("{Name}")]
public class DialogEvent
{
    /// <summary>Whether parents are told if the dialog does not handle it.</summary>
    public bool Bubble { get; set; }

    /// <summary>What happened.</summary>
    public string Name { get; set; }

    /// <summary>What goes with it.</summary>
    public object Value { get; set; }
}
