using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>notes</c>: the Live Incident Notes.</summary>
public sealed class NotesCommand(ITicketDesk desk) : TicketCommand(desk)
{
    public override string Word => "notes";

    public override string Does => "The Live Incident Notes";

    protected override async Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken) =>
        await turn.SendCardAsync(NotesCard.Render(turn.View(ticket), await Desk.NotesAsync(ticket.Id, cancellationToken)), cancellationToken);
}
