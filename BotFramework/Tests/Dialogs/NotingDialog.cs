using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.BotFramework.Tests.Dialogs;

/// <summary>A dialog that notes what is done with it, and waits until it is told to end: by the text "end".</summary>
internal sealed class NotingDialog(string id, List<string> calls) : Dialog(id)
{
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

    public override Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default)
    {
        Note("end", reason);
        return Task.CompletedTask;
    }

    private void Note(string call, object? detail = null) => calls.Add($"{Id} {call} {detail}".TrimEnd());
}
