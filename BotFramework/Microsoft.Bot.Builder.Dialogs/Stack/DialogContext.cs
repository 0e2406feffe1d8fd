using System.Diagnostics;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack within one turn, and what can be done with it.</summary>
[DebuggerDisplay("{GetType().Name}[{ActiveDialog?.Id}]")]
public partial class DialogContext
{
    /// <summary>Makes the context of an outermost stack.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    /// <summary>Makes the context of a stack inside a container.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext.Context, state)
        => Parent = parentDialogContext;

    /// <summary>The dialogs that can be begun here.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The dialogs that are running, the active one first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The context of the stack that this one's container is on; null for the outermost.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The context inside the active dialog, if that is a container; made anew at every call.</summary>
    public DialogContext Child
        => ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The dialog that is running; null if the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The dialog of that id, in this set or in a parent's; null if there is none.</summary>
    public Dialog FindDialog(string dialogId)
    {
        try
        {
            if (Dialogs.Find(dialogId) is { } own)
            {
                return own;
            }

            if (Parent == null)
            {
                return null;
            }

            if (Parent.FindDialog(dialogId) is { } inherited)
            {
                return inherited;
            }

            // A container may find dialogs that are in no set.
            return Parent.ActiveDialog?.Id is { } parentId && Parent.FindDialog(parentId) is DialogContainer container
                ? container.FindDialog(dialogId, this)
                : null;
        }
        catch (Exception error) when (Describe(error))
        {
            throw;
        }
    }

    /// <summary>The name of the turn's culture: the turn's locale, else the activity's, else the thread's.</summary>
    public string GetLocale()
    {
        var locale = Context.TurnState.Get<JObject>(TurnMemory.Key)?["locale"]?.ToString();
        if (string.IsNullOrEmpty(locale))
        {
            locale = Context.Activity?.Locale;
        }

        var culture = string.IsNullOrEmpty(locale) ? null : Cultures.Find(locale);
        return (culture ?? Thread.CurrentThread.CurrentCulture).Name;
    }

    /// <summary>Notes on an exception which dialogs were running. Never true, so that as a filter it catches nothing.</summary>
    private bool Describe(Exception error)
    {
        if (!error.Data.Contains(nameof(DialogContext)))
        {
            var running = new List<string>();
            for (var dc = this; dc != null; dc = dc.Parent)
            {
                running.AddRange(dc.Stack.Select(instance => instance.Id));
            }

            error.Data.Add(nameof(DialogContext), new Dictionary<string, object>
            {
                [nameof(ActiveDialog)] = ActiveDialog?.Id,
                [nameof(Parent)] = Parent?.ActiveDialog?.Id,
                [nameof(Stack)] = running,
            });
        }

        return false;
    }
}
