using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>
/// <c>step</c>, <c>card</c>: the card of the step, at the end of the chat. The older one stays: it may hold something that was not sent.
/// </summary>
public sealed class ShowStepCommand(ITicketDesk desk, EvidenceSearch evidence) : TicketCommand(desk)
{
    public override string Word => "step";

    public override string Does => "The card of the step, at the end of the chat";

    /// <summary>"stop" and "steps" are ordinary words.</summary>
    public override bool IsGuessed => false;

    public override string Button(string argument) => "Show the step";

    protected override async Task RunAsync(
        DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        var shown = new ResumeCall { Card = CardKey.Mint(), Ticket = $"{ticket.Id}" };
        turn.Learn(await evidence.FindAsync(ticket.Id, Task.FromResult<Ticket?>(ticket), shown, null, turn.Now, cancellationToken));
        await CallStack.ShowAsync(dc, turn, ticket, cancellationToken);
    }
}
