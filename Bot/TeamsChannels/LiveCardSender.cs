using AdaptiveCards;
using LeanTechBot.Bot.Turns;
using LeanTechBot.Cards;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Cards.Escalation;
using LeanTechBot.Cards.TeamsChannels;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Shows the cards anew that show how an escalation stands, in the engineer's chat and in the Team Leaders'. The message that was shown is
/// updated, so nobody is notified. A message that is gone has nothing to show.
/// </summary>
public sealed class LiveCardSender(ITicketDesk desk, TeamsConnector connector, OneTurnAtATime turns, KnowledgeHub hub, TimeProvider time)
{
    private const string Place = "the shown card";

    /// <summary>Updates the message, and again when the case stands otherwise by the time the channel answered.</summary>
    public async Task<SendOutcome> UpdateAsync(Ticket ticket, PendingPost post, CancellationToken cancellationToken)
    {
        var current = ticket;
        while (current.LiveCards.FirstOrDefault(card => card.ActivityId == post.Of) is { } shown)
        {
            // The turn that shows the card answers first: its older answer must not take the place of what is sent here.
            await turns.WhenAnsweredAsync(shown.ConversationId, cancellationToken);
            if (await ShowAsync(current, shown, cancellationToken) is not { } told)
            {
                return Sent(shown);
            }

            current = await desk.FindAsync(ticket.Id, cancellationToken) ?? told;
            if (LiveCards.StandsTheSame(told, current))
            {
                return Sent(shown);
            }
        }

        return new SendOutcome.Sent("", post.Of, "", Place);
    }

    private static SendOutcome.Sent Sent(LiveCard shown) => new(shown.ConversationId, shown.ActivityId, shown.ServiceUrl, Place);

    /// <summary>Returns the ticket as it was shown; null when the message is gone.</summary>
    private async Task<Ticket?> ShowAsync(Ticket ticket, LiveCard shown, CancellationToken cancellationToken)
    {
        var told = ticket;
        try
        {
            await connector.UpdateAsync(shown.ServiceUrl, shown.ConversationId, shown.ActivityId, MessageAsync, cancellationToken);
            return told;
        }
        catch (Exception exception) when (SendFault.IsGone(exception) || SendFault.IsOutOfReach(exception))
        {
            return null;
        }

        async Task<Activity> MessageAsync(CancellationToken token)
        {
            told = await desk.FindAsync(ticket.Id, token) ?? told;
            var message = CardMessage.Of(await RenderAsync(told, shown, token));
            message.Id = shown.ActivityId;
            return message;
        }
    }

    private async Task<AdaptiveCard> RenderAsync(Ticket ticket, LiveCard shown, CancellationToken cancellationToken)
    {
        var view = new CallView { Ticket = ticket, Hub = hub, Now = time.GetUtcNow(), Key = CardKey.Mint() };
        if (shown is { Kind: LiveCardKind.LeaderAlert, Alert: { } alert })
        {
            return LeaderAlertCard.Render(ticket, alert, UndeliveredPosts.ReasonOf(alert), hub, view.Now);
        }

        if (shown.Kind == LiveCardKind.ConcernAdded && EscalationGate.OfRecorded(ticket, hub, view.Now) is EscalationDecision.Tier3 concern)
        {
            return ConcernAddedCard.Render(view, concern);
        }

        var pending = await desk.PendingPostsAsync(ticket.Id, cancellationToken);
        return shown.Kind != LiveCardKind.Status && ticket.Escalation is { EscalatedTier: not null } record
            ? EscalatedCard.Render(view, record, pending)
            : StatusCard.Render(view, pending, await OthersAsync(view, cancellationToken));
    }

    /// <summary>The engineer's other open calls, the newest first.</summary>
    private async Task<OpenCalls> OthersAsync(CallView view, CancellationToken cancellationToken)
    {
        var open = await desk.OpenTicketsAsync(view.Ticket.Engineer.Person, view.Now, cancellationToken);
        TicketId[] ids = [.. open.Where(id => id != view.Ticket.Id)];
        var found = await Task.WhenAll(ids.Take(OpenCalls.MostShown).Select(id => desk.FindAsync(id, cancellationToken)));
        return new([.. found.OfType<Ticket>().Where(other => other.Lifecycle.IsOpen).Select(other => view with { Ticket = other })], ids.Length);
    }
}
