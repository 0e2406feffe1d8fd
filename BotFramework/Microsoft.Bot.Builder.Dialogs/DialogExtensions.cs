using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Running dialogs from a bot.</summary>
public static class DialogExtensions
{
    /// <summary>The key under which the turn state shows that dialogs ran; a turn can run them once.</summary>
    private const string RunKey = "Microsoft.Bot.Builder.Dialogs.Memory.DialogStateManager";

    /// <summary>
    /// Gives the turn to the dialogs of the conversation, or starts this one if none is running. What a dialog throws is
    /// told the dialogs as the event <see cref="DialogEvents.Error"/>; if one handles it, the turn is given to them again.
    /// </summary>
    /// <exception cref="ArgumentException">Dialogs ran in this turn before.</exception>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(accessor)
        {
            TelemetryClient = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient,
        };
        dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);

        BotState[] states = [turnContext.TurnState.Get<UserState>(), turnContext.TurnState.Get<ConversationState>()];
        foreach (var state in states)
        {
            await (state?.LoadAsync(turnContext, false, cancellationToken) ?? Task.CompletedTask).ConfigureAwait(false);
        }

        turnContext.TurnState.Add<object>(RunKey, dc);
        while (!await TryRunAsync(dc, dialog.Id, cancellationToken).ConfigureAwait(false))
        {
            // A dialog handled the error and said how to go on: so go on.
        }

        foreach (var state in states)
        {
            await (state?.SaveChangesAsync(turnContext, false, cancellationToken) ?? Task.CompletedTask).ConfigureAwait(false);
        }
    }

    /// <returns>False if the turn failed and a dialog handled the failure.</returns>
    private static async Task<bool> TryRunAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        try
        {
            var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (result.Status == DialogTurnStatus.Empty)
            {
                await dc.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);
            }

            await TraceStateAsync(dc, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception error)
        {
            if (!await IsHandledAsync(dc, error, cancellationToken).ConfigureAwait(false))
            {
                throw;
            }

            return false;
        }
    }

    private static async Task<bool> IsHandledAsync(DialogContext dc, Exception error, CancellationToken cancellationToken)
    {
        try
        {
            return await dc.EmitEventAsync(DialogEvents.Error, error, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception second)
        {
            throw new AggregateException("Unable to emit the error as a DialogEvent.", second, error);
        }
    }

    private static async Task TraceStateAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        // Only the emulator and a test that asks for traces show them: for the others the snapshot is spared.
        var isShown = dc.Context.Activity.ChannelId == Channels.Emulator
            || dc.Context.Adapter is Adapters.TestAdapter { EnableTrace: true };
        var snapshot = isShown ? Snapshot(dc.Leaf()) : null;
        var trace = Activity.CreateTraceActivity("BotState", "https://www.botframework.com/schemas/botState", snapshot, "Bot State");
        await dc.Context.SendActivityAsync(trace, cancellationToken).ConfigureAwait(false);
    }

    private static JObject Snapshot(DialogContext leaf)
    {
        var own = leaf.ActiveDialog?.State;
        var isContainer = leaf.ActiveDialog is { } active && leaf.FindDialog(active.Id) is DialogContainer;
        var snapshot = new JObject();
        Add(TurnMemory.Key, leaf.Context.TurnState.GetValueOrDefault(TurnMemory.Key));
        Add("dialog", isContainer ? own : leaf.Parent?.ActiveDialog?.State ?? own);
        Add("this", own);
        return snapshot;

        void Add(string scope, object memory)
        {
            if (memory != null)
            {
                snapshot[scope] = JToken.FromObject(memory);
            }
        }
    }
}
