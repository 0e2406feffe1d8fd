using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>A command that is about the call's ticket; without a call it shows the engineer's open tickets instead.</summary>
public abstract class TicketCommand(ITicketDesk desk) : ICallCommand
{
    public abstract string Word { get; }

    public virtual string Usage => Word;

    public abstract string Does { get; }

    public virtual bool TakesArgument => false;

    public virtual bool TakesText => false;

    public virtual bool IsGuessed => true;

    public virtual bool Takes(string argument) => TakesText || TakesArgument;

    public virtual string? NearestArgument(string argument) => null;

    public virtual string Button(string argument) => CallCommands.ButtonOf(this, argument);

    protected ITicketDesk Desk => desk;

    public async Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.TicketId is { } id && await turn.FindAsync(desk, id, cancellationToken) is { } ticket && turn.Owns(ticket))
        {
            await RunAsync(dc, turn, turn.Holding(ticket), argument, cancellationToken);
            return;
        }

        await WithoutCallAsync(dc, turn, argument, cancellationToken);
    }

    protected abstract Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken);

    protected virtual async Task WithoutCallAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken)
    {
        var open = await new OpenCallFinder(desk).FindAsync(turn, null, cancellationToken);
        await turn.SendCardAsync(OpenTicketsCard.Render(CardKey.Mint(), "No call is on.", open), cancellationToken);
    }
}
