using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Opens the ticket of a new call at once, and stands at step 1. The same click or message never opens two.</summary>
public sealed class CallOpening(ITicketDesk desk, IStatePropertyAccessor<EngineerProfile> profiles)
{
    /// <summary>Opens a ticket and shows step 1.</summary>
    public async Task<Ticket> OpenAsync(DialogContext dc, CallTurn turn, CancellationToken cancellationToken)
    {
        var ticket = await OpenSilentlyAsync(dc, turn, new CategorizationAnswers(), cancellationToken);
        await ShowAsync(dc, turn, ticket, cancellationToken);
        return ticket;
    }

    /// <summary>Shows the step of a ticket that was opened, where the chat does not have it yet.</summary>
    public static async Task ShowAsync(DialogContext dc, CallTurn turn, Ticket ticket, CancellationToken cancellationToken)
    {
        if (turn.State.StepShown != ticket.Step)
        {
            await CallStack.ShowAsync(dc, turn, ticket, cancellationToken);
        }
    }

    /// <summary>Opens a ticket without showing a card: another one, such as the security question, comes first.</summary>
    /// <param name="known">The facts of the case that are known already.</param>
    public async Task<Ticket> OpenSilentlyAsync(DialogContext dc, CallTurn turn, CategorizationAnswers known, CancellationToken cancellationToken)
    {
        var from = dc.Context.Activity.From;
        var profile = await profiles.GetAsync(dc.Context, () => new EngineerProfile(), cancellationToken);
        var engineer = new Engineer
        {
            UserId = turn.Person.TeamsId,
            ObjectId = turn.Person.ObjectId,
            Name = Typed.Text(from.Name) ?? "Tier 1 engineer",
            EmployeeId = profile.EmployeeId,
        };
        var ticket = await desk.OpenAsync(
            turn.Operation, turn.Now,
            id => TicketOpening.Open(id, engineer, dc.Context.Activity.Conversation.Id, turn.Now).With(opened => opened with { Answers = opened.Answers.With(known) }),
            cancellationToken);
        turn.Holding(ticket);
        if (turn.Action is OpenTicket or OpenWithNote or OpenSecurityTicket)
        {
            turn.ReplaceClicked(NoticeCard.Render($"{ticket.Id} is open. Live Incident Notes started."));
        }

        return ticket;
    }
}
