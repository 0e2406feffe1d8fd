namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that look from outside like one. It ends when the stack inside is empty.</summary>
public partial class ComponentDialog : DialogContainer
{
    /// <summary>Where the instance's state keeps the stack inside.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _isInitialized;

    /// <summary>Makes a component.</summary>
    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialog that begins with the component; if not set, the first that was added.</summary>
    public string InitialDialogId { get; set; }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc,
        object options = null,
        CancellationToken cancellationToken = default)
    {
        Arguments.RejectToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(outerDc);
        await PrepareAsync(outerDc).ConfigureAwait(false);

        var result = await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken).ConfigureAwait(false);
        if (result.Status != DialogTurnStatus.Waiting)
        {
            return await EndComponentAsync(outerDc, result.Result, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        await PrepareAsync(outerDc).ConfigureAwait(false);

        var result = await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken).ConfigureAwait(false);
        return result.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, result.Result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A dialog that was put on top of the component has ended: the dialog inside asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default)
    {
        Arguments.RejectToken(result, nameof(result));
        await PrepareAsync(outerDc).ConfigureAwait(false);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await Inside(turnContext, instance).RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            await Inside(turnContext, instance).CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds a dialog inside.</summary>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc) => new(Dialogs, dc, StackInside(dc.ActiveDialog));

    private static DialogState StackInside(DialogInstance instance)
    {
        if (!instance.State.TryGetValue(PersistedDialogState, out var stored))
        {
            stored = new DialogState();
            instance.State[PersistedDialogState] = stored;
        }

        var state = stored as DialogState
            ?? throw new InvalidOperationException($"The stack inside dialog '{instance.Id}' was stored without its type.");
        state.DialogStack ??= [];
        return state;
    }

    /// <summary>The stack inside where no context outside is known.</summary>
    private DialogContext Inside(ITurnContext turnContext, DialogInstance instance) => new(Dialogs, turnContext, StackInside(instance));

    private async Task PrepareAsync(DialogContext outerDc)
    {
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc).ConfigureAwait(false);
    }
}
