using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Cards.Steps;
using LeanTechBot.Dialogs.Commands;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Handling;
using LeanTechBot.Dialogs.Interruptions;
using LeanTechBot.Dialogs.Listening;
using LeanTechBot.Dialogs.Steps;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;
using CardAction = LeanTechBot.Cards.Actions.CardAction;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// Takes each typed action to its one handler: a dialog on the stack, an interruption pushed on it, or an act of the desk.
/// </summary>
public sealed class CardRouter(ITicketDesk desk, CallOpening opening, NoteTaking notes, CommandReader commands)
{
    private readonly PeerAsking asking = new(desk);
    private readonly NotConfirmed notConfirmed = new(desk);
    private readonly TicketLinking linking = new(desk);
    private readonly NoteMoving moving = new(desk);
    private readonly EventAnswers events = new(desk);
    private readonly NotACallClosing notACall = new(desk);
    private readonly PatientDataCheck patients = new(desk);
    private readonly FactUndoing undoing = new(desk);

    internal const string NotYours = "This card belongs to a call of another engineer, or its ticket is gone. Nothing was changed. Type new for a new call.";

    public async Task RouteAsync(DialogContext dc, CallTurn turn, CardAction action, CancellationToken cancellationToken)
    {
        var allowed = action is StepAction step ? await patients.CheckAsync(turn, step, cancellationToken) : action;
        if (allowed is not null)
        {
            await HandleAsync(dc, turn, allowed, cancellationToken);
        }
    }

    private Task HandleAsync(DialogContext dc, CallTurn turn, CardAction action, CancellationToken cancellationToken) => action switch
    {
        OpenTicket => opening.OpenAsync(dc, turn, cancellationToken),
        OpenWithNote open => OpenAsync(dc, turn, open, cancellationToken),
        OpenSecurityTicket open => OpenAsync(dc, turn, open, cancellationToken),
        AskEscalation ask => InterruptAsync(dc, turn, ask, EscalationDialog.DialogId, cancellationToken),
        AskSecurity ask => InterruptAsync(dc, turn, ask, SecurityDialog.DialogId, cancellationToken),
        ShowDifficultClient show => InterruptAsync(dc, turn, show, SpielsDialog.DialogId, cancellationToken),
        AskPeer ask => InterruptAsync(dc, turn, ask, PeerDialog.DialogId, cancellationToken),
        CopySpiel copy => CopyAsync(turn, copy, cancellationToken),
        ReportNotConfirmed report => WithTicketAsync(turn, ticket => notConfirmed.TakeAsync(dc, turn, ticket, report, cancellationToken), cancellationToken),
        AskNotACall ask => notACall.AskAsync(dc, turn, ask, cancellationToken),
        CloseNotACall close => WithTicketAsync(turn, ticket => notACall.CloseAsync(dc, turn, ticket, close, cancellationToken), cancellationToken),
        AskNoEvent ask => events.AskAsync(turn, ask, cancellationToken),
        StepAction step => StepAsync(dc, step.Step, cancellationToken),
        CheckEscalation or ConfirmTier2 or ChangeFacts => GateAsync(dc, turn, EscalationDialog.DialogId, cancellationToken),
        CheckSecurity => GateAsync(dc, turn, SecurityDialog.DialogId, cancellationToken),
        ResumeCall or LeaveForm or TakeUpTicket => ResumeAsync(dc, turn, cancellationToken),
        LinkToOutage link => LinkAsync(dc, turn, link, cancellationToken),
        ChannelAction => OnlyInTheChannel(turn),
        CheckQuestion or PostQuestion or ChangeQuestion => WithTicketAsync(turn, ticket => asking.TakeAsync(turn, ticket, action, cancellationToken), cancellationToken),
        KeepAsNote keep => KeepAsync(dc, turn, keep, cancellationToken),
        RunCommand run => RunAsync(dc, turn, run, cancellationToken),
        StartCommand start => StartAsync(dc, turn, start, cancellationToken),
        ShowNotes show => ShowAsync(turn, show, cancellationToken),
        ReportHeard => WithTicketAsync(turn, ticket => EventAnswers.ReportAsync(dc, turn, ticket, cancellationToken), cancellationToken),
        DismissHeard dismiss => WithTicketAsync(turn, ticket => events.DismissAsync(turn, ticket, dismiss, cancellationToken), cancellationToken),
        MoveNote move => WithTicketAsync(turn, ticket => moving.MoveAsync(turn, ticket, move, cancellationToken), cancellationToken),
        UndoFacts undo => WithTicketAsync(turn, ticket => undoing.UndoAsync(turn, ticket, undo, cancellationToken), cancellationToken),
        ShowStep => WithTicketAsync(turn, ticket => ShowStepAsync(dc, turn, ticket, cancellationToken), cancellationToken),
        _ => throw new InvalidOperationException($"No handler takes {action.GetType().Name}."),
    };

    private static async Task StepAsync(DialogContext dc, CallStep step, CancellationToken cancellationToken)
    {
        await CallStack.StandAtAsync(dc, step, cancellationToken);
        await dc.ContinueDialogAsync(cancellationToken);
    }

    private async Task GateAsync(DialogContext dc, CallTurn turn, string gate, CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog?.Id != gate && turn.TicketId is { } id && await turn.FindAsync(desk, id, cancellationToken) is { } ticket)
        {
            await CallStack.InterruptAsync(dc, ticket.Step, gate, cancellationToken);
        }

        if (dc.ActiveDialog?.Id == gate)
        {
            await dc.ContinueDialogAsync(cancellationToken);
        }
        else
        {
            turn.ReplaceClicked(NoticeCard.Render("This card's ticket is gone. Nothing was posted. Type new for a new call."));
        }
    }

    /// <summary>Keeps what was typed on the step's card, then pushes the interruption on it.</summary>
    private async Task InterruptAsync(DialogContext dc, CallTurn turn, StepAction action, string interruption, CancellationToken cancellationToken)
    {
        var answer = turn.TicketId is { } id
            ? await StepOperation.ApplyAsync(desk, id, turn, action, KeepDraft, cancellationToken)
            : new StepAnswer.NotYours();
        if (answer.Ticket is not { } ticket)
        {
            turn.ReplaceClicked(NoticeCard.Render(NotYours));
            return;
        }

        if (answer is StepAnswer.Repeated && turn.IsBeside(turn.Knowing(ticket)))
        {
            turn.ReplaceClicked(StepDoneCard.Left(ticket, action.Step));
            return;
        }

        turn.Holding(ticket);
        if (!ticket.Lifecycle.IsOpen && interruption is (EscalationDialog.DialogId or SecurityDialog.DialogId))
        {
            turn.ReplaceClicked(NoticeCard.Render($"{ticket.Id} is Closed. Nothing was escalated.", ticket));
            await CallStack.ShowAsync(dc, turn, ticket, cancellationToken);
            return;
        }

        turn.ReplaceClicked(StepDoneCard.Left(ticket, action.Step));
        if (answer is StepAnswer.Repeated && dc.ActiveDialog?.Id == interruption)
        {
            return;
        }

        await CallStack.StandAtAsync(dc, ticket.Step, cancellationToken);
        await dc.BeginDialogAsync(interruption, ticket, cancellationToken);
    }

    /// <summary>
    /// Sends the spiel, filled with what is typed on the card too; the card then shows the same words. The call that is on stays it,
    /// whichever call's card it is.
    /// </summary>
    private async Task CopyAsync(CallTurn turn, CopySpiel copy, CancellationToken cancellationToken)
    {
        var answer = turn.TicketId is { } id
            ? await StepOperation.ApplyAsync(desk, id, turn, copy, KeepDraft, cancellationToken)
            : new StepAnswer.NotYours();
        if (answer.Ticket is not { } ticket)
        {
            turn.ReplaceClicked(NoticeCard.Render(NotYours));
            return;
        }

        turn.Knowing(ticket);
        await turn.SendTextAsync(SpokenSpiel.Copied(copy.Spiel, ticket, turn), cancellationToken);
        if (answer is not StepAnswer.OutOfDate && ticket.Step == copy.Step && Draft.Holds(copy.Answers))
        {
            turn.ReplaceClicked(StepCard.Render(turn.View(ticket)));
        }
    }

    private static StepOutcome KeepDraft(Ticket ticket, StepAction action, CallTurn turn) =>
        new StepOutcome.Stay { Change = Draft.Keep(ticket, action.Answers, turn.Hub, turn.Now), Errors = [] };

    /// <summary>Leaves an interruption, or takes up another open ticket: the step's card is shown again at the end of the chat.</summary>
    private Task ResumeAsync(DialogContext dc, CallTurn turn, CancellationToken cancellationToken) => WithTicketAsync(turn, async found =>
    {
        var ticket = turn.Action is LeaveForm || found.Status == TicketStatus.ReturnedToTier1
            ? turn.Holding((await turn.ApplyAsync<bool>(desk, found.Id, turn.Operation, current => new(Resumed(current, turn), true), cancellationToken)).Ticket)
            : turn.Holding(found);
        // A card that shows how the escalation stands stays, and goes on showing it.
        if (ticket.LiveCards.All(card => card.ActivityId != turn.ClickedMessage))
        {
            turn.ReplaceClicked(NoticeCard.Render(ticket.Lifecycle.IsOpen
                ? $"{ticket.Id}: back at step {(int)ticket.Step}, {Wording.Of(ticket.Step)}."
                : $"{ticket.Id} is Closed. {(Resumed(ticket, turn) is { IsNoted: true } ? "What you typed is kept as a note." : "Nothing was changed.")}",
                ticket));
        }

        await CallStack.ShowAsync(dc, turn, ticket, cancellationToken);
    }, cancellationToken);

    /// <summary>Keeps what was typed on the gate's form, links the ticket to the escalated outage, and goes on with the call.</summary>
    private Task LinkAsync(DialogContext dc, CallTurn turn, LinkToOutage link, CancellationToken cancellationToken) =>
        WithTicketAsync(turn, found => LinkAsync(dc, turn, link, found, cancellationToken), cancellationToken);

    private async Task LinkAsync(DialogContext dc, CallTurn turn, LinkToOutage link, Ticket found, CancellationToken cancellationToken)
    {
        var left = new LeaveForm { Card = link.Card, Ticket = link.Ticket, From = link.From, Answers = link.Answers };
        var kept = await turn.ApplyAsync<bool>(desk, found.Id, $"{turn.Operation}:draft", Decide, cancellationToken);
        var ticket = turn.Holding(kept.Ticket);
        turn.ReplaceClicked(NoticeCard.Render(TicketId.TryParse(link.Parent, out var parent)
            ? await linking.LinkAsync(turn, ticket, parent, cancellationToken)
            : "Not linked: this card names no ticket. Nothing was changed."));
        await CallStack.ShowAsync(dc, turn, turn.Known(ticket.Id) ?? ticket, cancellationToken);

        DeskDecision<bool> Decide(Ticket current) => new(FormDraft.Of(current, left, turn.Evidence, turn.Hub, turn.Now), true);
    }

    /// <summary>A returned ticket is taken up again, and what was typed on a form is kept; null when there is neither.</summary>
    private static TicketChange? Resumed(Ticket ticket, CallTurn turn)
    {
        var taken = CaseHandling.TakeUpAgain(ticket, turn.Now);
        var draft = turn.Action is LeaveForm left ? FormDraft.Of(taken?.Ticket ?? ticket, left, turn.Evidence, turn.Hub, turn.Now) : null;
        var kept = draft is null ? null : TicketCodes.Settle(draft, turn.Hub, turn.Now);
        return taken is null ? kept : kept?.After(taken) ?? taken;
    }

    /// <summary>Opens a ticket with a first note; it is on when the note is taken.</summary>
    private async Task OpenAsync(DialogContext dc, CallTurn turn, OpenWithNote open, CancellationToken cancellationToken)
    {
        await opening.OpenAsync(dc, turn, cancellationToken);
        await notes.TakeAsync(dc, turn, open.Text, cancellationToken);
    }

    /// <summary>Opens a ticket of its own for a concern, and asks for the rest of it at once.</summary>
    private async Task OpenAsync(DialogContext dc, CallTurn turn, OpenSecurityTicket open, CancellationToken cancellationToken)
    {
        var opened = await opening.OpenSilentlyAsync(dc, turn, open.Facts(), cancellationToken);
        var ticket = string.IsNullOrWhiteSpace(open.Text) ? opened : await notes.KeepFirstAsync(turn, opened, open.Text, cancellationToken);
        await CallStack.StandAtAsync(dc, ticket.Step, cancellationToken);
        await dc.BeginDialogAsync(SecurityDialog.DialogId, ticket, cancellationToken);
    }

    /// <summary>Turns the page of the notes; the call that is on stays it.</summary>
    private async Task ShowAsync(CallTurn turn, ShowNotes show, CancellationToken cancellationToken) => turn.ReplaceClicked(
        turn.TicketId is { } id && await turn.FindAsync(desk, id, cancellationToken) is { } ticket && turn.Owns(ticket)
            ? NotesCard.Render(turn.View(ticket), await desk.NotesAsync(id, cancellationToken), show.Until)
            : NoticeCard.Render(NotYours));

    /// <summary>A case is handled on its card in the channel, where everybody sees it.</summary>
    private static Task OnlyInTheChannel(CallTurn turn)
    {
        turn.ReplaceClicked(NoticeCard.Render("An escalated ticket is handled on its card in the channel, not here. Nothing was changed."));
        return Task.CompletedTask;
    }

    private async Task KeepAsync(DialogContext dc, CallTurn turn, KeepAsNote keep, CancellationToken cancellationToken)
    {
        turn.ReplaceClicked(NoticeCard.Render("Kept as a note."));
        await notes.TakeAsync(dc, turn, keep.Text, cancellationToken);
    }

    /// <summary>
    /// Runs the command of a near miss, or one that was said in words. What the card carries beside a known command is not trusted.
    /// </summary>
    private async Task RunAsync(DialogContext dc, CallTurn turn, RunCommand run, CancellationToken cancellationToken)
    {
        if (commands.Find(run.Command) is not { } command || (run.Argument.Length > 0 && !command.Takes(run.Argument)))
        {
            turn.ReplaceClicked(NoticeCard.Render("This card is out of date. Nothing was changed by it. Type help for the commands."));
            return;
        }

        turn.ReplaceClicked(NoticeCard.Render(string.IsNullOrEmpty(run.Noted)
            ? $"You meant {command.Word}."
            : $"Kept as note {run.Noted}. You meant: {command.Button(run.Argument)}."));
        await command.RunAsync(dc, turn, run.Argument, cancellationToken);
    }

    /// <summary>Does what a typed command does; the clicked card stays. What the card carries beside a known command is not trusted.</summary>
    private async Task StartAsync(DialogContext dc, CallTurn turn, StartCommand start, CancellationToken cancellationToken)
    {
        if (commands.Find(start.Command) is not { } command || (start.Argument.Length > 0 && !command.Takes(start.Argument)))
        {
            turn.ReplaceClicked(NoticeCard.Render("This card is out of date. Nothing was changed by it. Type help for the commands."));
            return;
        }

        await command.RunAsync(dc, turn, start.Argument, cancellationToken);
    }

    /// <summary>Shows the step's card at the end of the chat. The one above stays: something may be typed on it. A repeated click finds the card there.</summary>
    private static async Task ShowStepAsync(DialogContext dc, CallTurn turn, Ticket ticket, CancellationToken cancellationToken)
    {
        if (turn.State.ReceiptsSinceStep > 0 || turn.State.StepShownBy != turn.Operation || !turn.Shows(ticket))
        {
            await CallStack.ShowAsync(dc, turn, turn.Holding(ticket), cancellationToken);
            turn.State.StepShownBy = turn.Operation;
        }
    }

    private async Task WithTicketAsync(CallTurn turn, Func<Ticket, Task> act, CancellationToken cancellationToken)
    {
        if (turn.TicketId is { } id && await turn.FindAsync(desk, id, cancellationToken) is { } ticket && turn.Owns(ticket))
        {
            await act(turn.Beside(ticket));
        }
        else
        {
            turn.ReplaceClicked(NoticeCard.Render(NotYours));
        }
    }
}
