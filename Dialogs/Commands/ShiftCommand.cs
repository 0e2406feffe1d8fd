using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>A shift begins or ends, in words: what is open. The bot keeps no shifts.</summary>
public sealed class ShiftCommand(ITicketDesk desk) : ICallCommand
{
    private readonly OpenCallFinder open = new(desk);

    public string Word => "shift";

    public string Usage => Word;

    public string Does => "Your open calls";

    public bool TakesArgument => false;

    public string Button(string argument) => "Show the open calls";

    public async Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken)
    {
        var calls = await open.FindAsync(turn, null, cancellationToken);
        var current = await open.CurrentAsync(turn, cancellationToken);
        var said = calls.Total switch
        {
            0 => "No call of yours is open.",
            1 => "You have 1 open call.",
            var total => $"You have {total} open calls.",
        };
        await turn.SendCardAsync(OpenTicketsCard.Render(CardKey.Mint(), said, calls, current?.Id), cancellationToken);
    }
}
