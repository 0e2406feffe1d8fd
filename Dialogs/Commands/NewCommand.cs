using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>new</c>: opens the ticket of a call at once; while one is being worked on it asks which is meant.</summary>
public sealed class NewCommand(ITicketDesk desk, CallOpening opening, NoteTaking notes) : ICallCommand
{
    public string Word => "new";

    public string Usage => "new";

    public string Does => "Opens a ticket and starts the call";

    public bool TakesArgument => false;

    /// <param name="argument">What was said in words beside the command: the new ticket keeps it as its first note; empty for
    /// nothing.</param>
    public async Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.TicketId is { } id && await turn.FindAsync(desk, id, cancellationToken) is { Status: TicketStatus.New or TicketStatus.Assigned or TicketStatus.InProgress } ticket
            && !ticket.Operations.Contains(turn.Operation))
        {
            await turn.SendCardAsync(StillOpenCard.Render(turn.View(ticket), argument, turn.MessageId), cancellationToken);
            return;
        }

        await opening.OpenAsync(dc, turn, cancellationToken);
        await (argument.Length == 0 ? Task.CompletedTask : notes.TakeAsync(dc, turn, argument, cancellationToken));
    }
}
