namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a dialog stack is left at the end of a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>There was no dialog.</summary>
    Empty,

    /// <summary>The active dialog waits for an answer.</summary>
    Waiting,

    /// <summary>The last dialog ended.</summary>
    Complete,

    /// <summary>The dialogs were cancelled.</summary>
    Cancelled,

    /// <summary>The dialog ended, and the turn with it.</summary>
    CompleteAndWait,
}
