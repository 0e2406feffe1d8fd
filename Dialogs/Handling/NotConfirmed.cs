using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Steps;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Handling;

/// <summary>
/// The client does not confirm what Tier 2 or Tier 3 resolved: a new ticket first, then the resolved one that names it. The same click again finds both; a later one takes
/// up the ticket that there is.
/// </summary>
public sealed class NotConfirmed(ITicketDesk desk)
{
    public async Task TakeAsync(DialogContext dc, CallTurn turn, Ticket ticket, ReportNotConfirmed report, CancellationToken cancellationToken)
    {
        if (await NextAsync(dc, turn, ticket, report, cancellationToken) is not { } next)
        {
            turn.ReplaceClicked(NoticeCard.Render(
                $"{ticket.Id} is {StatusName.Of(ticket.Status)}: there is nothing of another level to confirm. Nothing was changed.", ticket));
            return;
        }

        turn.Holding(next);
        turn.ReplaceClicked(NoticeCard.Render(
            $"{ticket.Id}: the client does not confirm. It goes on as {next.Id}, at step {(int)next.Step}, {Wording.Of(next.Step)}; "
            + "the level that resolved it is told.", next));
        if (!turn.Shows(next))
        {
            await CallStack.ShowAsync(dc, turn, next, cancellationToken);
        }
    }

    private async Task<Ticket?> NextAsync(DialogContext dc, CallTurn turn, Ticket ticket, ReportNotConfirmed report, CancellationToken cancellationToken)
    {
        if (ticket.Case?.ContinuedAs is { } id)
        {
            return await desk.FindAsync(id, cancellationToken);
        }

        if (!FailedQualityControl.IsPossible(ticket))
        {
            return null;
        }

        // Under the ticket's own key: whichever of its cards is clicked, on whichever instance, it goes on as one ticket.
        var next = await desk.OpenAsync($"not-confirmed:{ticket.Id}", turn.Now, opened => FailedQualityControl.Anew(opened, ticket, dc.Context.Activity.Conversation.Id, turn.Now), cancellationToken);
        await desk.ApplyAsync<bool>(ticket.Id, turn.Operation, current => new(Recorded(Draft.Keep(current, report.Answers, turn.Hub, turn.Now), next, turn.Now), true), cancellationToken);
        return next;
    }

    private static TicketChange? Recorded(TicketChange kept, Ticket next, DateTimeOffset now) => FailedQualityControl.Record(kept.Ticket, next, now)?.After(kept);
}
