namespace Microsoft.Bot.Builder.Dialogs;

/// <content>What dialogs are told.</content>
public partial class DialogContext
{
    /// <summary>Makes the active dialog ask again, unless it handles the event of that name.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            var handled = await EmitEventAsync(DialogEvents.RepromptDialog, null, bubble: false, fromLeaf: false, cancellationToken)
                .ConfigureAwait(false);
            if (handled || ActiveDialog is not { } active)
            {
                return;
            }

            var dialog = FindDialog(active.Id)
                ?? throw new InvalidOperationException($"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{active.Id}'.");
            await dialog.RepromptDialogAsync(Context, active, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    /// <summary>Tells the active dialog of an event.</summary>
    /// <param name="name">What happened.</param>
    /// <param name="value">What goes with it.</param>
    /// <param name="bubble">Whether parents are told if it is not handled.</param>
    /// <param name="fromLeaf">Whether to start with the innermost dialog.</param>
    /// <param name="cancellationToken">Stops the operation.</param>
    /// <returns>Whether a dialog handled it.</returns>
    public async Task<bool> EmitEventAsync(
        string name,
        object value = null,
        bool bubble = true,
        bool fromLeaf = false,
        CancellationToken cancellationToken = default)
    {
        try
        {
            var dc = fromLeaf ? Leaf() : this;
            if (dc.ActiveDialog is not { } active || dc.FindDialog(active.Id) is not { } dialog)
            {
                return false;
            }

            var dialogEvent = new DialogEvent { Name = name, Value = value, Bubble = bubble };
            return await dialog.OnDialogEventAsync(dc, dialogEvent, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    /// <summary>The innermost context.</summary>
    internal DialogContext Leaf()
    {
        var dc = this;
        while (dc.Child is { } child)
        {
            dc = child;
        }

        return dc;
    }
}
