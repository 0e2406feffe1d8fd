namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog's method is called.</summary>
public enum DialogReason
{
    /// <summary>The dialog starts.</summary>
    BeginCalled,

    /// <summary>The dialog goes on with a new activity.</summary>
    ContinueCalled,

    /// <summary>The dialog ended by itself.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>The dialog was cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall's step went on to the next.</summary>
    NextCalled,
}
