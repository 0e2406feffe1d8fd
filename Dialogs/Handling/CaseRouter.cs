using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Cards.TeamsChannels;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder;
using CardAction = LeanTechBot.Cards.Actions.CardAction;

namespace LeanTechBot.Dialogs.Handling;

/// <summary>
/// A click on an escalation's card in its channel. Who clicked is read from the activity, what they may do from the staff directory, and the case from the store:
/// of the card only the ticket's id and the thread's are taken, and both are compared with where the click came from.
/// </summary>
public sealed class CaseRouter(ITicketDesk desk, KnowledgeHub hub, IStaffDirectory staff, ICaseThreads threads, TimeProvider time)
{
    /// <summary>The clicker's own view of the card, or what stands in its place.</summary>
    public async Task<AdaptiveCard?> ActionAsync(ITurnContext context, CardAction action, CancellationToken cancellationToken)
    {
        if (action is not ChannelAction clicked)
        {
            return NoticeCard.Render("This belongs to a call, and a call is walked in your personal chat with me. Nothing was changed.");
        }

        if (!TicketId.TryParse(clicked.Ticket, out var id) || await desk.FindAsync(id, cancellationToken) is not { } ticket || CaseThread.Of(ticket, clicked.Post) is not { } thread)
        {
            return NoticeCard.Render("This card's ticket or thread is gone. Nothing was changed.");
        }

        var who = await staff.WhoIsAsync(context, cancellationToken);
        if (!CasePlace.IsAt(ticket, thread, context.Activity.Conversation?.Id, who))
        {
            if (who.MayWork(thread.Level))
            {
                return NoticeCard.Render($"Teams does not answer now whether you work at {SupportLevelName.Of(thread.Level)}. Nothing was changed. Click again in a moment.");
            }

            return await RepeatedPost.ShowAsync(context, ticket, thread, who, threads, hub, cancellationToken)
                ?? NoticeCard.Render($"{id} is handled on its own card in {hub.Channels.Of(thread.Channel)}, and this is another place. Nothing was changed.");
        }

        if (ticket.Case is { } held && who.MayWork(held.Level))
        {
            return View(ticket, thread, who, $"Teams does not answer now whether you work at {SupportLevelName.Of(held.Level)}. Nothing was changed. Click again in a moment.");
        }

        return clicked switch
        {
            ShowCase => View(ticket, thread, who, NotTheirs(ticket, thread, who)),
            OpenCaseForm form => Form(ticket, thread, who, form.Act),
            _ => await ActAsync(context, id, thread, who, clicked, cancellationToken),
        };
    }

    private async Task<AdaptiveCard> ActAsync(
        ITurnContext context, TicketId id, CaseThread thread, StaffMember who, ChannelAction action, CancellationToken cancellationToken)
    {
        var operation = OperationKey.Of(action.Operation, context.Activity.Conversation.Id, TurnPerson.Of(context).Id);
        var answer = await desk.ApplyAsync<CaseAnswer>(id, operation, ticket =>
        {
            var decided = Decide(ticket, thread, who, action);
            return new((decided as CaseAnswer.Done)?.Change, decided);
        }, cancellationToken);
        return answer switch
        {
            DeskAnswer<CaseAnswer>.Applied { Outcome: CaseAnswer.Refused refused } => View(answer.Ticket, thread, who, refused.Reason),
            DeskAnswer<CaseAnswer>.Applied { Outcome: CaseAnswer.Incomplete incomplete } =>
                CaseFormCard.Render(
                    answer.Ticket, thread, ActOf(action), EntryOf(action), incomplete.Errors, CardKey.Mint(), time.GetUtcNow()),
            _ => View(answer.Ticket, thread, who),
        };
    }

    private CaseAnswer Decide(Ticket ticket, CaseThread thread, StaffMember who, ChannelAction action)
    {
        if (ticket.Case?.Post != thread.Id)
        {
            return new CaseAnswer.Refused($"{ticket.Id} has gone on in another thread. Nothing was changed.");
        }

        var (entry, now) = (EntryOf(action), time.GetUtcNow());
        return action switch
        {
            AcknowledgeCase => CaseHandling.Acknowledge(ticket, who, now),
            ResolveCase resolve => CaseHandling.Resolve(ticket, who, entry.RootCause, entry.Steps, now, resolve.Asked),
            ReturnCase => CaseHandling.Return(ticket, who, Choice.Read<ReturnReason>(entry.Reason), entry.Note, now, entry.NotEvent),
            DecideCase => CaseHandling.Decide(ticket, who, entry.Decision, entry.Why, now),
            PassUpCase => CaseHandling.PassUp(ticket, who, entry, hub.Acknowledgement, hub.Privacy, now),
            _ => throw new InvalidOperationException($"No handler takes {action.GetType().Name}."),
        };
    }

    /// <summary>The form of an act, or why this person cannot do it now.</summary>
    private AdaptiveCard Form(Ticket ticket, CaseThread thread, StaffMember who, CaseAction act) =>
        act == CaseAction.Acknowledge || !Allowed(ticket, thread, who).Contains(act)
            ? View(ticket, thread, who, $"This is not yours to do for {ticket.Id} now. Nothing was changed.")
            : CaseFormCard.Render(ticket, thread, act, new CaseEntry(), [], CardKey.Mint(), time.GetUtcNow());

    /// <summary>Says to somebody without the role that there is nothing for them to do here; null when there is.</summary>
    private static string? NotTheirs(Ticket ticket, CaseThread thread, StaffMember who) =>
        ticket.Case is { IsHeld: true } held && held.Post == thread.Id && Allowed(ticket, thread, who) is []
            ? $"Only {SupportLevelName.Of(held.Level is SupportLevel.Tier2 ? SupportLevel.Tier2 : SupportLevel.Tier3)} can act on {ticket.Id}. You can follow it here and write in this thread."
            : null;

    private AdaptiveCard View(Ticket ticket, CaseThread thread, StaffMember who, string? notice = null) =>
        EscalationPostCard.Render(ticket, thread, time.GetUtcNow(), Allowed(ticket, thread, who), [who.UserId], CardKey.Mint(), notice);

    private static ImmutableArray<CaseAction> Allowed(Ticket ticket, CaseThread thread, StaffMember who) =>
        ticket.Case?.Post == thread.Id ? CaseRights.Of(ticket, who.Roles) : [];

    private static CaseAction ActOf(ChannelAction action) => action switch
    {
        ResolveCase => CaseAction.Resolve,
        ReturnCase => CaseAction.Return,
        DecideCase => CaseAction.Decide,
        PassUpCase => CaseAction.PassUp,
        _ => CaseAction.Acknowledge,
    };

    private static CaseEntry EntryOf(ChannelAction action) => action switch
    {
        ResolveCase { Answers: { } entry } => entry,
        ReturnCase { Answers: { } entry } => entry,
        DecideCase { Answers: { } entry } => entry,
        PassUpCase { Answers: { } entry } => entry,
        _ => new CaseEntry(),
    };
}
