using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Interruptions;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Handling;

/// <summary>The way of a question to peers: typed, masked, confirmed, and only then stored with its pending post.</summary>
public sealed class PeerAsking(ITicketDesk desk)
{
    public Task TakeAsync(CallTurn turn, Ticket ticket, CardAction action, CancellationToken cancellationToken)
    {
        switch (action)
        {
            case PostQuestion post:
                return PostAsync(turn, ticket, post, cancellationToken);
            case ChangeQuestion change:
                turn.ReplaceClicked(PeerCard.Render(turn.View(ticket), change.Entry(), []));
                break;
            case CheckQuestion check:
                return CheckAsync(turn, ticket, check.Answers ?? new PeerEntry(), cancellationToken);
        }

        return Task.CompletedTask;
    }

    /// <summary>Keeps the question, so that it can be asked later too, and shows it masked.</summary>
    private async Task CheckAsync(CallTurn turn, Ticket ticket, PeerEntry typed, CancellationToken cancellationToken)
    {
        var kept = (await turn.ApplyAsync<bool>(desk, ticket.Id, turn.Operation, current => new(
            FormDraft.Question(current, typed, turn.Hub) is { } question ? TicketCodes.Settle(question, turn.Hub, turn.Now) : null, true), cancellationToken)).Ticket;
        var masked = PeerQuestion.Masked(kept, typed, turn.Hub);
        turn.ReplaceClicked(masked.Question is null
            ? PeerCard.Render(turn.View(kept), masked, [new FieldError(nameof(PeerEntry.Question), "What do you want to ask? One or two lines.")])
            : PeerConfirmCard.Render(turn.View(kept), masked));
    }

    private async Task PostAsync(CallTurn turn, Ticket ticket, PostQuestion post, CancellationToken cancellationToken)
    {
        if (Typed.Text(post.Question) is null)
        {
            turn.ReplaceClicked(PeerCard.Render(turn.View(ticket), post.Entry(), [new FieldError(nameof(PeerEntry.Question), "What do you want to ask? One or two lines.")]));
            return;
        }

        var answer = await desk.ApplyAsync<bool>(ticket.Id, turn.Operation, current => new(PeerQuestion.Ask(current, post.Entry(), turn.Hub, turn.Now), true), cancellationToken);
        turn.ReplaceClicked(PeerPostedCard.Render(turn.View(turn.Beside(answer.Ticket))));
    }
}
