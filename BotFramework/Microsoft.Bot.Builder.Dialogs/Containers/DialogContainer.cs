namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with a stack of dialogs inside.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Makes a container.</summary>
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>The context of the stack inside.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>The dialog of that id inside, or null.</summary>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>The dialog of that id inside or in a context's set, or null.</summary>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null)
        => Dialogs.Find(dialogId) ?? dc?.Dialogs?.Find(dialogId);

    /// <inheritdoc/>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false);

        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
            await dc.Context.SendActivityAsync(dc.Context.Activity.CreateTrace(message), cancellationToken).ConfigureAwait(false);
        }

        return handled;
    }

    /// <summary>What changes when the dialogs inside are no longer the same.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Emits <see cref="DialogEvents.VersionChanged"/> if the instance was stored by another version, and notes this one.</summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var stored = dc.ActiveDialog.Version;
        var current = GetInternalVersion();
        dc.ActiveDialog.Version = current;

        if (stored != null && stored != current)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken).ConfigureAwait(false);
        }
    }
}
