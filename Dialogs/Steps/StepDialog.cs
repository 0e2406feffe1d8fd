using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Cards.Steps;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>
/// One step of SOP-7005 on the dialog stack: it shows its card, takes its typed actions, and says advance, stay (with errors at the fields)
/// or leave for the escalation gate. The step a ticket is at lives on the ticket; a card of another step is answered with the current one.
/// </summary>
public abstract class StepDialog(CallStep step, ITicketDesk desk, KnowledgeHub hub) : Dialog(IdOf(step))
{
    private const string Prefix = "step:";

    private const string ClickToSend = "Nothing is sent yet. Check the facts, then click the card's button.";

    /// <summary>Given as options, the dialog takes its place on the stack without showing its card.</summary>
    public static readonly object Silently = new();

    protected KnowledgeHub Hub => hub;

    /// <summary>The id of a step's dialog: by name, so that a deploy may add or reorder steps.</summary>
    public static string IdOf(CallStep step) => $"{Prefix}{step}";

    /// <summary>Whether a dialog's id is that of a step's.</summary>
    public static bool Is(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        if (!ReferenceEquals(options, Silently))
        {
            await ShowAsync(dc.Context, options as Ticket, cancellationToken);
        }

        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = CallTurn.Of(dc.Context);
        return turn.Action is not StepAction action
            ? EndOfTurn
            : await AnswerAsync(dc, turn, action, turn.TicketId is { } id ? await StepOperation.ApplyAsync(desk, id, turn, action, Decide, cancellationToken) : new StepAnswer.NotYours(), cancellationToken);
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await ShowAsync(dc.Context, null, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        ShowAsync(turnContext, null, cancellationToken);

    /// <summary>What this step makes of an action of its card. What was typed is already in <paramref name="action"/>'s answers.</summary>
    protected abstract StepOutcome Take(Ticket ticket, StepAction action, CallTurn turn);

    /// <summary>The answer to a step that was left to the escalation gate; only step 3 is.</summary>
    protected virtual Task<DialogTurnResult> LeaveAsync(DialogContext dc, CallTurn turn, Ticket ticket, GateOutcome gate, CancellationToken cancellationToken) =>
        throw new InvalidOperationException($"{Id} does not ask the escalation gate.");

    /// <summary>What takes the place of this step's card when it is done.</summary>
    protected virtual AdaptiveCard Done(CallTurn turn, Ticket ticket, StepOutcome.Advance outcome) => StepDoneCard.Render(turn.View(ticket), step);

    /// <summary>What stands in the place of this step's card when it was done by an earlier click, at that instant.</summary>
    protected virtual AdaptiveCard DoneBefore(CallTurn turn, Ticket ticket, DateTimeOffset at) => StepDoneCard.Render(turn.View(ticket) with { Now = at }, step);

    private StepOutcome Decide(Ticket ticket, StepAction action, CallTurn turn) => action switch
    {
        GoBack => new StepOutcome.Advance { Change = Draft.Keep(ticket, action.Answers, hub, turn.Now).With(left => left with { Step = StepMove.Before(left) ?? step }) },
        ExcludeMaintenance => new StepOutcome.Stay { Change = Excluded(TicketCodes.Settle(Draft.Keep(ticket, action.Answers, hub, turn.Now), hub, turn.Now), turn.Now), Errors = [] },
        ClientUpdated => new StepOutcome.Stay { Change = Updated(Draft.Keep(ticket, action.Answers, hub, turn.Now), turn.Now), Errors = [] },
        _ => Checked(ticket, Take(ticket, action, turn), turn),
    };

    /// <summary>Words never send a case to another level: they show the card whose button does.</summary>
    private static StepOutcome Checked(Ticket ticket, StepOutcome outcome, CallTurn turn) =>
        turn.IsSaid && outcome is StepOutcome.Leave { Gate: GateOutcome.Escalated or GateOutcome.Added }
            ? new StepOutcome.Stay { Change = TicketChange.Of(ticket), Errors = [new(nameof(CategorizationAnswers.Concern), ClickToSend)] }
            : outcome;

    private StepOutcome TakeAgain(Ticket ticket, StepAction action, CallTurn turn)
    {
        var (heard, completed) = HeardEntries.Complete(ticket, action);
        return Take(heard, completed, turn);
    }

    private TicketChange Excluded(TicketChange kept, DateTimeOffset now) => MaintenanceExclusion.Record(kept.Ticket, hub, now).After(kept);

    private TicketChange Updated(TicketChange kept, DateTimeOffset now)
    {
        var spiel = SpielChoice.ForCase(SpielId.StatusUpdate, kept.Ticket, hub);
        return InvestigationStep.ClientUpdated(kept.Ticket, hub.Spiels.Fill(spiel, SpielContext.Of(kept.Ticket, now)), now).After(kept);
    }

    private async Task<DialogTurnResult> AnswerAsync(DialogContext dc, CallTurn turn, StepAction action, StepAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Ticket is { } held)
        {
            turn.Beside(held);
        }

        switch (answer)
        {
            case StepAnswer.Decided { Outcome: StepOutcome.Stay stay, Ticket: var ticket }:
                turn.ReplaceClicked(StepCard.Render(turn.View(ticket), EmployeeIdCheck.With(turn.RefusedEmployeeId, stay.Errors), stay.Companies));
                return EndOfTurn;
            case StepAnswer.Decided { Outcome: StepOutcome.Leave leave, Ticket: var ticket }:
                turn.Holding(ticket);
                return await LeaveAsync(dc, turn, ticket, leave.Gate, cancellationToken);
            case StepAnswer.Decided { Outcome: StepOutcome.Advance advance, Ticket: var ticket }:
                await turn.RetireStepCardAsync(action is GoBack ? StepDoneCard.Left(ticket, step) : Done(turn, ticket, advance), cancellationToken);
                return await CallStack.ShowAsync(dc, turn, ticket, cancellationToken);
            case StepAnswer.Repeated { Ticket: var ticket }:
                return await RepeatedAsync(dc, turn, ticket, action, cancellationToken);
            case StepAnswer.OutOfDate { Ticket: var ticket }:
                turn.ReplaceClicked(NoticeCard.Render("This card is out of date. What you typed on it is kept as a note; the current card is below.", ticket));
                return await ShowCurrentAsync(dc, turn, ticket, cancellationToken);
            default:
                turn.ReplaceClicked(NoticeCard.Render("This card belongs to a call of another engineer, or its ticket is gone. Nothing was changed. Type new for your own call."));
                return EndOfTurn;
        }
    }

    /// <summary>
    /// The same click again: nothing changes, and its first answer is given again; a card the first turn could not send is sent now.
    /// </summary>
    private async Task<DialogTurnResult> RepeatedAsync(DialogContext dc, CallTurn turn, Ticket ticket, StepAction action, CancellationToken cancellationToken)
    {
        if (ticket.Step == step && ticket.Lifecycle.IsOpen)
        {
            var outcome = action is ContinueStep or SaveDocumentation or KeepUnlistedCompany or CloseTicket || (action is ResolveTicket && ticket.Status == TicketStatus.InProgress) ? TakeAgain(ticket, action, turn) : null;
            if (outcome is StepOutcome.Leave leave)
            {
                return await LeaveAsync(dc, turn, ticket, leave.Gate, cancellationToken);
            }

            turn.ReplaceClicked(outcome is StepOutcome.Stay stay
                ? StepCard.Render(turn.View(ticket), EmployeeIdCheck.With(turn.RefusedEmployeeId, stay.Errors), stay.Companies)
                : StepCard.Render(turn.View(ticket)));
            return EndOfTurn;
        }

        turn.ReplaceClicked(action is GoBack ? StepDoneCard.Left(ticket, step) : DoneBefore(turn, ticket, await DoneAtAsync(turn, ticket, cancellationToken)));
        return turn.Shows(ticket) ? EndOfTurn : await ShowCurrentAsync(dc, turn, ticket, cancellationToken);
    }

    /// <summary>Shows where the ticket is. Neither an old card nor a repeated click changes the call that is on.</summary>
    private static async Task<DialogTurnResult> ShowCurrentAsync(DialogContext dc, CallTurn turn, Ticket ticket, CancellationToken cancellationToken)
    {
        if (!turn.IsBeside(ticket) || !ticket.Lifecycle.IsOpen)
        {
            return await CallStack.ShowAsync(dc, turn, ticket, cancellationToken);
        }

        await turn.SendCardAsync(StepCard.Render(turn.View(ticket)), cancellationToken);
        return EndOfTurn;
    }

    /// <summary>When the step was done last, as its note says.</summary>
    private async Task<DateTimeOffset> DoneAtAsync(CallTurn turn, Ticket ticket, CancellationToken cancellationToken) => ticket.Lifecycle.IsOpen
        ? (await desk.NotesAsync(ticket.Id, cancellationToken)).LastOrDefault(note => note.Kind == NoteKind.Bot && note.Text.StartsWith($"Step {(int)step} ", StringComparison.Ordinal))?.At ?? turn.Now
        : ticket.Lifecycle.Since;

    private async Task ShowAsync(ITurnContext context, Ticket? ticket, CancellationToken cancellationToken)
    {
        var turn = CallTurn.Of(context);
        if ((ticket ?? (turn.TicketId is { } id ? await turn.FindAsync(desk, id, cancellationToken) : null)) is { } current)
        {
            await turn.SendStepAsync(turn.Holding(current), cancellationToken);
        }
    }
}
