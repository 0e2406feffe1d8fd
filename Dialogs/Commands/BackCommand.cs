using LeanTechBot.Cards.Steps;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>back</c>: one step back, re-opened with what was entered.</summary>
public sealed class BackCommand(ITicketDesk desk) : TicketCommand(desk)
{
    public override string Word => "back";

    public override string Does => "One step back";

    protected override async Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        if (StepMove.Before(ticket) is null && !ticket.Operations.Contains(turn.Operation))
        {
            await turn.SendTextAsync("This is the first step. There is nothing before it.", cancellationToken);
            return;
        }

        var answer = await turn.ApplyAsync<bool>(
            Desk, ticket.Id, turn.Operation, current => new(TicketChange.Of(current with { Step = StepMove.Before(current) ?? current.Step }), true), cancellationToken);
        var left = turn.State.StepShown ?? ticket.Step;
        turn.Holding(answer.Ticket);
        if (answer is DeskAnswer<bool>.Repeated && turn.Shows(answer.Ticket))
        {
            return;
        }

        await turn.RetireStepCardAsync(StepDoneCard.Left(answer.Ticket, left), cancellationToken);
        await CallStack.ShowAsync(dc, turn, answer.Ticket, cancellationToken);
    }
}
