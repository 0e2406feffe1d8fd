using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a dialog operation came to.</summary>
[DebuggerDisplay("{Status}: {Result}")]
public class DialogTurnResult
{
    /// <summary>Makes a result.</summary>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>How the stack is left.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the dialog that ended returned.</summary>
    public object Result { get; set; }

    /// <summary>Whether the dialog ended its parent too.</summary>
    public bool ParentEnded { get; set; }
}
