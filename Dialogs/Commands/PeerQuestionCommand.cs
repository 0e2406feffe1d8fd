using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Interruptions;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>"Ask the others …" in words: the card of the question, filled with it. Nothing is posted before its own button.</summary>
public sealed class PeerQuestionCommand(ITicketDesk desk, NoteTaking notes) : TicketCommand(desk)
{
    public override string Word => "ask-peer";

    public override string Does => "The card of a question to peers";

    public override bool TakesText => true;

    public override string Button(string argument) => "Ask a peer";

    protected override async Task RunAsync(
        DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        if (turn.Text is { } whole && argument.Length > PeerEntry.Longest)
        {
            // More than a post takes: the whole of it is not lost.
            await notes.TakeAsync(dc, turn, whole, cancellationToken);
        }

        await CallStack.InterruptAsync(dc, ticket.Step, PeerDialog.DialogId, cancellationToken);
        var begun = PeerQuestion.Begun(ticket, turn.Hub);
        var question = argument.Length == 0 ? begun : begun with { Question = argument };
        await turn.SendCardAsync(PeerCard.Render(turn.View(ticket), question, []), cancellationToken);
    }

    /// <summary>A question without a call is not lost: it is offered as the first note of a new one.</summary>
    protected override Task WithoutCallAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken) =>
        argument.Length == 0 || turn.Text is not { } typed
        ? base.WithoutCallAsync(dc, turn, argument, cancellationToken)
        : notes.TakeAsync(dc, turn, typed, cancellationToken);
}
