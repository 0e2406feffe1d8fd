using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A fixed sequence of steps. Progress is stored as the step's index, and messages count only by their text.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string StepIndexKey = "stepIndex";
    private const string ValuesKey = "values";
    private const string InstanceIdKey = "instanceId";

    private readonly List<WaterfallStep> _steps;

    /// <summary>Makes a waterfall.</summary>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
        => _steps = [.. actions ?? []];

    /// <inheritdoc/>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <summary>Adds a step.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default)
    {
        Arguments.RejectToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(dc);

        var state = dc.ActiveDialog.State;
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object>();
        state[InstanceIdKey] = Guid.NewGuid().ToString();

        Track("WaterfallStart", state);
        TelemetryClient.TrackDialogView(Id);
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        var activity = dc.Context.Activity;
        return activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, activity.Text, cancellationToken).ConfigureAwait(false)
            : EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return await RunStepAsync(dc, StoredIndex(dc.ActiveDialog.State) + 1, reason, result, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            Track("WaterfallCancel", instance.State, StoredIndex(instance.State));
        }
        else if (reason == DialogReason.EndCalled)
        {
            Track("WaterfallComplete", instance.State);
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs a step.</summary>
    protected virtual async Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        Track("WaterfallStep", stepContext.ActiveDialog.State, stepContext.Index);
        return await _steps[stepContext.Index](stepContext, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Notes the step's index and runs it; after the last one, ends the waterfall with the result.</summary>
    protected async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc,
        int index,
        DialogReason reason,
        object result,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return await dc.EndDialogAsync(result, cancellationToken).ConfigureAwait(false);
        }

        var state = dc.ActiveDialog.State;
        state[StepIndexKey] = index;
        var values = (IDictionary<string, object>)state[ValuesKey];
        var step = new WaterfallStepContext(this, dc, state[OptionsKey], values, index, reason, result);
        return await OnStepAsync(step, cancellationToken).ConfigureAwait(false);
    }

    // A storage may give numbers back as another type of integer.
    private static int StoredIndex(IDictionary<string, object> state)
        => Convert.ToInt32(state[StepIndexKey], CultureInfo.InvariantCulture);

    private void Track(string name, IDictionary<string, object> state, int? index = null)
    {
        var step = index is { } known ? _steps[known] : null;
        if (TelemetryClient == NullBotTelemetryClient.Instance)
        {
            return;
        }

        var properties = new Dictionary<string, string> { ["DialogId"] = Id };
        if (step != null)
        {
            // A lambda has no name that would say anything.
            var method = step.Method.Name;
            properties["StepName"] = string.IsNullOrWhiteSpace(method) || method.Contains('<') ? $"Step{index + 1}of{_steps.Count}" : method;
        }

        properties["InstanceId"] = state[InstanceIdKey] as string;
        TelemetryClient.TrackEvent(name, properties);
    }
}
