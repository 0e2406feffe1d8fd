using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
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
            case CheckQuestion { Answers: var typed }:
                var masked = PeerQuestion.Masked(ticket, typed ?? new PeerEntry(), turn.Hub);
                turn.ReplaceClicked(masked.Question is null
                    ? PeerCard.Render(turn.View(ticket), masked, [new FieldError(nameof(PeerEntry.Question), "What do you want to ask? One or two lines.")])
                    : PeerConfirmCard.Render(turn.View(ticket), masked));
                break;
        }

        return Task.CompletedTask;
    }

    private async Task PostAsync(CallTurn turn, Ticket ticket, PostQuestion post, CancellationToken cancellationToken)
    {
        if (Typed.Text(post.Question) is null)
        {
            turn.ReplaceClicked(PeerCard.Render(turn.View(ticket), post.Entry(), [new FieldError(nameof(PeerEntry.Question), "What do you want to ask? One or two lines.")]));
            return;
        }

        var answer = await desk.ApplyAsync<bool>(ticket.Id, turn.Operation, current => new(PeerQuestion.Ask(current, post.Entry(), turn.Hub, turn.Now), true), cancellationToken);
        turn.ReplaceClicked(PeerPostedCard.Render(turn.View(turn.Holding(answer.Ticket))));
    }
}
