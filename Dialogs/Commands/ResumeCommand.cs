using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Listening;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>"Resume" in words: the open call that is meant, or the open calls.</summary>
public sealed class ResumeCommand(ITicketDesk desk) : ICallCommand
{
    private readonly OpenCallFinder open = new(desk);

    public string Word => "resume";

    public string Usage => Word;

    public string Does => "Takes up one of your open calls";

    public bool TakesArgument => true;

    public bool TakesText => true;

    public string Button(string argument) => "Show the open calls";

    public async Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken)
    {
        var calls = await open.ReadAllAsync(turn, cancellationToken);
        var meant = argument.Length == 0 ? [] : MeantCalls.Among(calls, argument);
        var shown = meant is [] ? calls : meant;
        if (shown is [var call] && (meant is not [] || turn.TicketId == call.Id))
        {
            await CallStack.ShowAsync(dc, turn, turn.Holding(call), cancellationToken);
            return;
        }

        var said = shown.Length == 1 ? "You have 1 open call." : $"You have {shown.Length} open calls{(meant is [] ? "" : " that fit")}.";
        var current = await open.CurrentAsync(turn, cancellationToken);
        var card = OpenTicketsCard.Render(CardKey.Mint(), said, OpenCallFinder.List(turn, shown), current?.Id);
        await turn.SendCardAsync(card, cancellationToken);
    }
}
