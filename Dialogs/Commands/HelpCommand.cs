using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>help</c>: every command, and that anything else is a note.</summary>
public sealed class HelpCommand(IReadOnlyList<ICallCommand> others) : ICallCommand
{
    public string Word => "help";

    public string Usage => "help";

    public string Does => "This list";

    public bool TakesArgument => false;

    public Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken) =>
        turn.SendCardAsync(HelpCard.Render(CardKey.Mint(), [.. others.Append(this).Select(command => (command.Usage, command.Does))]), cancellationToken);
}
