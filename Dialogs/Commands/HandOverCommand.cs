using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>"Hand it over" in words. The bot cannot give a call to another engineer: it says whom to ask.</summary>
public sealed class HandOverCommand(ITicketDesk desk) : TicketCommand(desk)
{
    public override string Word => "hand-over";

    public override string Does => "Whom to ask for a hand-over";

    public override bool TakesText => true;

    public override string Button(string argument) => "Hand it over";

    protected override Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        var known = turn.Hub.Acknowledgement.TeamLeaders;
        var leaders = known is [] ? "your Team Leader" : $"a Team Leader ({string.Join("; ", known)})";
        return turn.SendTextAsync(
            $"I cannot give a call to another engineer. Ask {leaders} to arrange it. "
            + $"Until then {TicketName.Of(ticket)} stays with you, and its clocks run on.", cancellationToken);
    }
}
