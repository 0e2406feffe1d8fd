using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A piece of conversation. One object serves all conversations: what it must remember belongs in the instance's state.</summary>
[DebuggerDisplay("{Id}")]
public abstract class Dialog
{
    /// <summary>The result of a dialog that waits for an answer.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string _id;

    /// <summary>Makes a dialog.</summary>
    public Dialog(string dialogId = null) => Id = dialogId;

    /// <summary>The name under which it is begun and stored; if none is given, the type's name.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Starts the dialog, which is on the stack already.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Goes on with a new activity. Ends the dialog unless it is overridden.</summary>
    public virtual async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        => await dc.EndDialogAsync(null, cancellationToken).ConfigureAwait(false);

    /// <summary>Goes on when the dialog above it has ended. Ends the dialog with the same result unless it is overridden.</summary>
    public virtual async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
        {
            throw new ArgumentException($"{nameof(result)} cannot be a cancellation token");
        }

        return await dc.EndDialogAsync(result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks again.</summary>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Called before the dialog leaves the stack.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>The id of a dialog that was given none.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
