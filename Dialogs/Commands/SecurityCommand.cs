using LeanTechBot.Cards.Escalation;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Interruptions;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>security</c>: the security question of the gate. Without a call it opens the ticket first: the concern does not wait.</summary>
public sealed class SecurityCommand(ITicketDesk desk, CallOpening opening) : TicketCommand(desk)
{
    public override string Word => "security";

    public override string Does => "A security concern, straight to Tier 3";

    protected override async Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        if (ticket.Tier > 1)
        {
            await turn.SendCardAsync(WhichCallerCard.Security(turn.View(ticket)), cancellationToken);
            return;
        }

        await CallStack.StandAtAsync(dc, ticket.Step, cancellationToken);
        await dc.BeginDialogAsync(SecurityDialog.DialogId, ticket, cancellationToken);
    }

    protected override async Task WithoutCallAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken) =>
        await RunAsync(dc, turn, await opening.OpenSilentlyAsync(dc, turn, new CategorizationAnswers(), cancellationToken), argument, cancellationToken);
}
