using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Steps;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Steps;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>
/// "Next" in words: what the card's own button would do with the answers that it shows. The card in the chat stays as it is, for it may
/// hold something that was not sent.
/// </summary>
public sealed class NextCommand(ITicketDesk desk, EvidenceSearch evidence) : TicketCommand(desk)
{
    public override string Word => "next";

    public override string Does => "The next step, with what is entered so far";

    public override string Button(string argument) => "Next step";

    protected override async Task RunAsync(
        DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        if (ticket.Operations.Contains(turn.Operation))
        {
            await (turn.Shows(ticket) ? Task.CompletedTask : CallStack.ShowAsync(dc, turn, ticket, cancellationToken));
            return;
        }

        if (await SaidAsync(dc, turn, ticket, cancellationToken) is not { } next)
        {
            // What is on the screen is no step with a next one.
            await CallStack.ShowAsync(dc, turn, ticket, cancellationToken);
            return;
        }

        turn.Say(next);
        await CallStack.StandAtAsync(dc, ticket.Step, cancellationToken);
        await dc.ContinueDialogAsync(cancellationToken);
        if (turn.SaidAnswer is not { } card)
        {
            return;
        }

        var after = turn.Known(ticket.Id) ?? ticket;
        await (after.Step == ticket.Step && !CallStack.IsInterrupted(dc)
            ? turn.SendStepAsync(after, card, cancellationToken)
            : turn.SendCardAsync(card, cancellationToken));
    }

    /// <summary>The click that the words stand for; null where the chat shows no step that has a next one.</summary>
    private async Task<ContinueStep?> SaidAsync(DialogContext dc, CallTurn turn, Ticket ticket, CancellationToken cancellationToken)
    {
        if (CallStack.IsInterrupted(dc) || !ticket.Lifecycle.IsOpen)
        {
            return null;
        }

        var shown = new ResumeCall { Card = CardKey.Mint(), Ticket = $"{ticket.Id}" };
        turn.Learn(await evidence.FindAsync(ticket.Id, Task.FromResult<Ticket?>(ticket), shown, null, turn.Now, cancellationToken));
        return UntouchedCard.Next(StepCard.Render(turn.View(ticket)));
    }
}
