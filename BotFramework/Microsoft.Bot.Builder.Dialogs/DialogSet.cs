namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin each other by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> _stack;

    /// <summary>Makes a set whose stack is kept in a state's property.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _stack = dialogState;
    }

    /// <summary>Makes a set for a container, which keeps the stack itself.</summary>
    public DialogSet()
    {
    }

    /// <summary>Adds a dialog. If its id is taken by another dialog, it is given a new one with a number.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (present == dialog)
            {
                return this;
            }

            dialog.Id = FreeId(dialog.Id);
        }

        _dialogs[dialog.Id] = dialog;

        return this;
    }

    /// <summary>Reads the stack of a turn's conversation.</summary>
    /// <exception cref="InvalidOperationException">The set was made without a property.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_stack == null)
        {
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        }

        var state = await _stack.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog of that id, or null.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs, in the order they were added.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string id)
    {
        var number = 2;
        while (_dialogs.ContainsKey(id + number))
        {
            number++;
        }

        return id + number;
    }
}
