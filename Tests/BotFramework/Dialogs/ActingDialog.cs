using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Tests.BotFramework.Dialogs;

/// <summary>A dialog that does one thing as it begins.</summary>
internal sealed class ActingDialog(string id, Func<DialogContext, CancellationToken, Task<DialogTurnResult>> act) : Dialog(id)
{
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        => act(dc, cancellationToken);
}
