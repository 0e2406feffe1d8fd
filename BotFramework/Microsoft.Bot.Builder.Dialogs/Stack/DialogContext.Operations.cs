namespace Microsoft.Bot.Builder.Dialogs;

/// <content>The operations. What they throw carries the names of the running dialogs in its data.</content>
public partial class DialogContext
{
    /// <summary>Puts a dialog on the stack and starts it.</summary>
    /// <exception cref="ArgumentException">There is no such dialog.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            if (string.IsNullOrEmpty(dialogId))
            {
                throw new ArgumentNullException(nameof(dialogId));
            }

            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found."
                + " The dialog must be included in the current or parent DialogSet."
                + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");

            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    /// <summary>Gives the turn's activity to the active dialog. The first time in a turn, the dialogs are told of it by an event before.</summary>
    /// <returns>The dialog's result; <see cref="DialogTurnStatus.Empty"/> if there is no dialog.</returns>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        const string Announced = "activityReceivedEmitted";
        try
        {
            if (Context.TurnState.TryAdd(Announced, true))
            {
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken)
                    .ConfigureAwait(false);
            }

            if (ActiveDialog is not { } active)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var dialog = FindDialog(active.Id)
                ?? throw new InvalidOperationException($"Failed to continue dialog. A dialog with id {active.Id} could not be found.");
            return await dialog.ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    /// <summary>Ends the active dialog and gives its result to the one below, or to the caller if it was the last.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        try
        {
            if (result is CancellationToken)
            {
                throw new ArgumentException(
                    $"{ActiveDialog?.Id}.EndDialogAsync() You can't pass a cancellation token as the result of a dialog when calling EndDialog.");
            }

            await EndActiveDialogAsync(DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);

            if (ActiveDialog is not { } active)
            {
                return new DialogTurnResult(DialogTurnStatus.Complete, result);
            }

            var dialog = FindDialog(active.Id)
                ?? throw new InvalidOperationException(
                    $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{active.Id}' wasn't found.");
            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    /// <summary>Cancels all dialogs of this stack.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
        => await CancelAllDialogsAsync(false, null, null, cancellationToken).ConfigureAwait(false);

    /// <summary>Cancels all dialogs of this stack, and of its parents too if wanted.</summary>
    /// <param name="cancelParents">Whether to go on with the parents.</param>
    /// <param name="eventName">The event that every dialog but the first may handle, which stops the cancelling.</param>
    /// <param name="eventValue">What goes with the event.</param>
    /// <param name="cancellationToken">Stops the operation.</param>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents,
        string eventName = null,
        object eventValue = null,
        CancellationToken cancellationToken = default)
    {
        try
        {
            Arguments.RejectToken(eventValue, nameof(eventValue));
            if (ActiveDialog == null && Parent == null)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            eventName ??= DialogEvents.CancelDialog;
            var notify = false;
            for (var dc = this; dc != null;)
            {
                if (dc.ActiveDialog == null)
                {
                    dc = cancelParents ? dc.Parent : null;
                }
                else if (notify && await dc.EmitEventAsync(eventName, eventValue, false, false, cancellationToken).ConfigureAwait(false))
                {
                    break;
                }
                else
                {
                    await dc.EndActiveDialogAsync(DialogReason.CancelCalled, null, CancellationToken.None).ConfigureAwait(false);
                }

                notify = true;
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    /// <summary>Puts a dialog in the place of the active one.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Arguments.RejectToken(options, nameof(options));
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, null, cancellationToken).ConfigureAwait(false);
            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, object result, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
        {
            return;
        }

        if (Dialogs.Find(active.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken).ConfigureAwait(false);
        }

        Stack.RemoveAt(0);
        TurnMemory.SetLastResult(Context.TurnState, result);
    }
}
