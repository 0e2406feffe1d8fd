namespace Microsoft.Bot.Builder.Dialogs;

/// <content>What components override.</content>
public partial class ComponentDialog
{
    /// <summary>Calls <see cref="OnInitializeAsync"/>, once.</summary>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (!_isInitialized)
        {
            _isInitialized = true;
            await OnInitializeAsync(outerDc).ConfigureAwait(false);
        }
    }

    /// <summary>Called before the component is first used.</summary>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>The component begins.</summary>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
        => innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>The component goes on.</summary>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        => innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>The component ends.</summary>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>The dialog inside has asked again.</summary>
    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Ends the component with the result of the dialog inside.</summary>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken)
        => outerDc.EndDialogAsync(result, cancellationToken);
}
