using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Tests.BotFramework.Dialogs;

/// <summary>A dialog that notes what is done with it, and waits until it is told to end: by the text "end".</summary>
internal sealed class NotingDialog(string id, List<string> calls) : Dialog(id)
{
    /// <summary>The events that it handles before its parents are told.</summary>
    public List<string> Handles { get; } = [];

    /// <summary>The events that it handles after its parents were told.</summary>
    public List<string> HandlesLate { get; } = [];

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        Note("begin", options);
        dc.ActiveDialog.State["count"] = 0L;
        return Task.FromResult(EndOfTurn);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var count = (long)dc.ActiveDialog.State["count"] + 1;
        dc.ActiveDialog.State["count"] = count;
        Note("continue", count);
        return dc.Context.Activity.Text == "end" ? await dc.EndDialogAsync($"result of {Id}", cancellationToken) : EndOfTurn;
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default)
    {
        Note("resume", $"{reason} {result}");
        return Task.FromResult(EndOfTurn);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        Note("reprompt");
        return Task.CompletedTask;
    }

    public override Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default)
    {
        Note("end", reason);
        return Task.CompletedTask;
    }

    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name is not ("activityReceived" or "repromptDialog"))
        {
            Note("event", e.Name);
        }

        return Task.FromResult(Handles.Contains(e.Name));
    }

    protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(HandlesLate.Contains(e.Name));

    private void Note(string call, object? detail = null) => calls.Add($"{Id} {call} {detail}".TrimEnd());
}
