using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>help</c>: every word that is understood, and that anything else is a note.</summary>
public sealed class HelpCommand(ITicketDesk desk, IReadOnlyList<ICallCommand> others) : ICallCommand
{
    private readonly OpenCallFinder open = new(desk);

    public string Word => "help";

    public string Usage => "help";

    public string Does => "This list";

    public bool TakesArgument => false;

    public async Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken)
    {
        var current = await open.CurrentAsync(turn, cancellationToken);
        await turn.SendCardAsync(HelpCard.Render(CardKey.Mint(), Words(), current), cancellationToken);
    }

    private IEnumerable<(string Word, string Does)> Words() =>
    [
        .. others.Append(this).Select(command => (command.Usage, $"{command.Does}{Also(command)}")),
        ("next, close it, undo my last note …", "In your own words too. What leaves the chat opens its card first"),
        ("update: <text>", "A note that also goes to the thread of an escalated ticket"),
        (string.Join(", ", CommandReader.GreetingWords), "Your open calls"),
    ];

    private static string Also(ICallCommand command) =>
        CommandReader.OtherWords[command.Word].ToArray() is { Length: > 0 } words ? $". Also: {string.Join(", ", words)}" : "";
}
