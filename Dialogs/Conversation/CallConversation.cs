using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Commands;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Listening;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using CardAction = LeanTechBot.Cards.Actions.CardAction;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>The way of one message through a call: the conversation's state, the dialog stack, the command or the card action, and the state again.</summary>
public sealed class CallConversation
{
    /// <summary>How many calls beside the one that is on are remembered anew when the memory was lost.</summary>
    private const int EarlierCalls = 4;

    private readonly ITicketDesk desk;
    private readonly KnowledgeHub hub;
    private readonly TimeProvider time;
    private readonly ConversationState conversations;
    private readonly UserState users;
    private readonly IStatePropertyAccessor<CallState> states;
    private readonly IStatePropertyAccessor<EngineerProfile> profiles;
    private readonly DialogSet dialogs;
    private readonly CallOpening opening;
    private readonly Hearing hearing;
    private readonly CommandReader commands;
    private readonly Corrections corrections;
    private readonly EmployeeIdCheck checks;
    private readonly CardRouter cards;
    private readonly OpenCallFinder open;
    private readonly EvidenceSearch evidence;
    private readonly ShownCards shown = new();

    public CallConversation(
        ITicketDesk desk,
        IStaffDirectory staff,
        IFalseEscalations record,
        IEmployeeIds employeeIds,
        IServiceHealth health,
        KnowledgeHub hub,
        ConversationState conversations,
        UserState users,
        TimeProvider time)
    {
        (this.desk, this.hub, this.time, this.conversations, this.users) = (desk, hub, time, conversations, users);
        states = conversations.CreateProperty<CallState>(nameof(CallState));
        profiles = users.CreateProperty<EngineerProfile>(nameof(EngineerProfile));
        dialogs = CallDialogs.Create(conversations.CreateProperty<DialogState>(nameof(DialogState)), desk, hub);
        opening = new CallOpening(desk, profiles);
        var notes = new NoteTaking(desk, opening);
        evidence = new EvidenceSearch(desk, hub);
        var typed = CallCommands.Create(desk, opening, notes, staff, record, employeeIds, health, hub, evidence);
        var spoken = CallCommands.CreateSpoken(typed, desk, notes, evidence);
        hearing = new Hearing(notes, new SpokenCommands(desk, notes, spoken), new DifficultClients(desk, notes), new QuestionAnswering(desk));
        open = new OpenCallFinder(desk);
        commands = new CommandReader(typed, spoken.Values);
        corrections = new Corrections(desk, commands);
        checks = new EmployeeIdCheck(employeeIds);
        cards = new CardRouter(desk, opening, notes, commands);
    }

    /// <summary>A text was typed. <paramref name="masked"/> are the secrets that were masked in it.</summary>
    public Task TextAsync(ITurnContext context, string text, IReadOnlyCollection<SecretKind> masked, CancellationToken cancellationToken) =>
        TurnAsync(context, null, text, masked, (dc, turn) => TypedAsync(dc, turn, text, cancellationToken), cancellationToken);

    /// <summary>A message was edited: what it says now is a new note of the ticket that took the message, for notes are never changed (SOP-7010).</summary>
    public Task EditedAsync(ITurnContext context, string text, IReadOnlyCollection<SecretKind> masked, CancellationToken cancellationToken) =>
        TurnAsync(context, null, text, masked, (_, turn) => corrections.CorrectAsync(turn, text, cancellationToken), cancellationToken);

    /// <summary>A message was deleted: its note stays, marked as withdrawn.</summary>
    public Task DeletedAsync(ITurnContext context, CancellationToken cancellationToken) =>
        TurnAsync(context, null, null, [], (_, turn) => corrections.WithdrawAsync(turn, cancellationToken), cancellationToken);

    /// <summary>A deleted message was brought back.</summary>
    public Task RestoredAsync(ITurnContext context, CancellationToken cancellationToken) =>
        TurnAsync(context, null, null, [], (_, turn) => corrections.RestoreAsync(turn, cancellationToken), cancellationToken);

    /// <summary>A button was clicked. Returns the card that takes the clicked one's place; null leaves it as it is.</summary>
    public async Task<AdaptiveCard?> ActionAsync(ITurnContext context, CardAction action, IReadOnlyCollection<SecretKind> masked, CancellationToken cancellationToken) =>
        (await TurnAsync(context, action, null, masked, (dc, turn) => cards.RouteAsync(dc, turn, turn.Action ?? action, cancellationToken), cancellationToken)).Replacement;

    /// <summary>A card was clicked that this version of the bot does not know: what takes its place, and the current card below it.</summary>
    public async Task<AdaptiveCard?> OutdatedAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await TurnAsync(context, null, null, [], async (dc, turn) =>
        {
            turn.ReplaceClicked(NoticeCard.Render("This card is out of date. Nothing was changed by it."));
            await ShowCallAsync(dc, turn, cancellationToken);
        }, cancellationToken)).Replacement;

    /// <summary>The bot was added to the chat.</summary>
    public Task WelcomeAsync(ITurnContext context, CancellationToken cancellationToken) =>
        context.SendActivityAsync(CardMessage.Of(WelcomeCard.Render(CardKey.Mint())), cancellationToken);

    private async Task TypedAsync(DialogContext dc, CallTurn turn, string text, CancellationToken cancellationToken)
    {
        switch (commands.Read(text))
        {
            case CommandReading.Understood command:
                await command.Command.RunAsync(dc, turn, command.Argument, cancellationToken);
                break;
            case CommandReading.Greeting:
                await GreetAsync(dc, turn, cancellationToken);
                break;
            case CommandReading.NearMiss near:
                await turn.SendCardAsync(NearMiss(turn, text, near), cancellationToken);
                break;
            default:
                await hearing.TakeAsync(dc, turn, text, cancellationToken);
                return;
        }

        if (turn.FilesLeft is { } files)
        {
            await turn.SendTextAsync(files, cancellationToken);
        }
    }

    private static AdaptiveCard NearMiss(CallTurn turn, string typed, CommandReading.NearMiss near)
    {
        var run = new RunCommand { Card = CardKey.Mint(), Command = near.Command.Word, Argument = near.Argument };
        var usage = near.Argument.Length == 0 ? near.Command.Usage : $"{near.Command.Word} {near.Argument}";
        return NearMissCard.Render(turn.TicketId?.ToString(), typed, usage, near.Command.Button(near.Argument), run, turn.MessageId, turn.OwnTicket);
    }

    /// <summary>A greeting opens nothing. It shows the open calls, of one that is on and alone its step, or how to begin one.</summary>
    private async Task GreetAsync(DialogContext dc, CallTurn turn, CancellationToken cancellationToken)
    {
        var calls = await open.FindAsync(turn, null, cancellationToken);
        var current = await open.CurrentAsync(turn, cancellationToken);
        if (current is not null && calls.Total <= 1)
        {
            await CallStack.ShowAsync(dc, turn, turn.Holding(current), cancellationToken);
            return;
        }

        await turn.SendCardAsync(calls.Shown is []
            ? WelcomeCard.Render(CardKey.Mint())
            : OpenTicketsCard.Render(CardKey.Mint(), $"You have {calls.Total} open {(calls.Total == 1 ? "call" : "calls")}.", calls, current?.Id), cancellationToken);
    }

    /// <summary>The step of the call that is on, or how to begin one.</summary>
    private async Task ShowCallAsync(DialogContext dc, CallTurn turn, CancellationToken cancellationToken)
    {
        if (await open.CurrentAsync(turn, cancellationToken) is { } ticket)
        {
            await CallStack.ShowAsync(dc, turn, turn.Holding(ticket), cancellationToken);
        }
        else
        {
            await turn.SendCardAsync(WelcomeCard.Render(CardKey.Mint()), cancellationToken);
        }
    }

    private async Task<CallTurn> TurnAsync(
        ITurnContext context, CardAction? action, string? text, IReadOnlyCollection<SecretKind> masked, Func<DialogContext, CallTurn, Task> take, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var conversation = context.Activity.Conversation.Id;
        var expected = TicketId.TryParse(action?.Ticket ?? shown.TicketOf(conversation), out var id) ? id : (TicketId?)null;
        var ahead = ReadAheadAsync(expected, cancellationToken);
        var found = evidence.FindAsync(expected, ahead, action, text, now, cancellationToken);
        var state = await StateAsync(context, now, cancellationToken);
        shown.Recall(conversation, state);
        var (checkedAction, refused) = await checks.CheckAsync(action, TurnPerson.Of(context), await ahead, cancellationToken);
        var turn = new CallTurn(context, state, hub, now)
        {
            Action = checkedAction,
            RefusedEmployeeId = refused,
            Text = text,
            Ahead = await ahead,
            Evidence = await found,
        };
        context.TurnState.Add(turn);
        var dc = await dialogs.CreateContextAsync(context, cancellationToken);
        var before = state.TicketId;
        await take(dc, turn);
        await OtherCalls.SayChangeAsync(desk, turn, before, cancellationToken);
        CallStack.LeaveToTheTicket(dc);
        shown.Keep(conversation, state);
        await SecretNotice.GiveAsync(desk, turn, masked, cancellationToken);
        await KeepProfileAsync(context, turn, cancellationToken);
        await conversations.SaveChangesAsync(context, false, cancellationToken);
        await ParentUpdate.GiveAsync(desk, turn, cancellationToken);
        return turn;
    }

    /// <summary>Reads the ticket that the turn is probably about while the conversation's state is read. A wrong guess costs a read, and changes nothing.</summary>
    private async Task<Ticket?> ReadAheadAsync(TicketId? ticket, CancellationToken cancellationToken) => ticket is { } id ? await desk.FindAsync(id, cancellationToken) : null;

    /// <summary>
    /// What the conversation remembers. A lost memory, or a new chat, is made good from the engineer's open tickets: the call that is on belongs to the person.
    /// </summary>
    private async Task<CallState> StateAsync(ITurnContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await states.GetAsync(context, () => null!, cancellationToken) is { } state)
        {
            return state;
        }

        var found = new CallState();
        var ids = await desk.OpenTicketsAsync(TurnPerson.Of(context).Id, now, cancellationToken);
        foreach (var id in ids.Take(1))
        {
            found.Earlier = [.. ids.Skip(1).Take(EarlierCalls).Select(other => other.ToString())];
            found.TicketId = await desk.FindAsync(id, cancellationToken) is not null ? id.ToString() : null;
        }

        await states.SetAsync(context, found, cancellationToken);
        return found;
    }

    /// <summary>The employee id is kept when it is new: a ticket is opened with the one that is kept already.</summary>
    private async Task KeepProfileAsync(ITurnContext context, CallTurn turn, CancellationToken cancellationToken)
    {
        if (turn is { Action: StepAction, Ticket.Engineer.EmployeeId: { } employeeId } && employeeId != turn.Ahead?.Engineer.EmployeeId)
        {
            var profile = await profiles.GetAsync(context, () => new EngineerProfile(), cancellationToken);
            if (profile.EmployeeId != employeeId)
            {
                profile.EmployeeId = employeeId;
                await users.SaveChangesAsync(context, false, cancellationToken);
            }
        }
    }
}
