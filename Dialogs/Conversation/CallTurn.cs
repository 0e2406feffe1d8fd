using AdaptiveCards;
using LeanTechBot.Cards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Steps;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using CardAction = LeanTechBot.Cards.Actions.CardAction;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// One turn of a call, as the dialogs see it: what came in, the instant, and the ways to answer. It is found in the turn state, so that the shared dialogs
/// hold nothing of a turn.
/// </summary>
public sealed class CallTurn(ITurnContext context, CallState state, KnowledgeHub hub, DateTimeOffset now)
{
    /// <summary>How many calls a conversation remembers beside the one that is on.</summary>
    private const int EarlierCalls = 4;

    /// <summary>The activity's id; a message without one is no repeat of another.</summary>
    private readonly string activity = string.IsNullOrEmpty(context.Activity.Id) ? CardKey.Mint() : context.Activity.Id;

    private readonly CardAction? clicked;
    private StepAction? said;
    private DeskEvidence evidence = DeskEvidence.None;

    /// <summary>
    /// The action of the clicked card, or what was said in words instead of a click on the step's card; null for any other text.
    /// </summary>
    public CardAction? Action { get => said ?? clicked; init => clicked = value; }

    /// <summary>The employee id that was typed and is another person's; null when none was. The action's answers do not have it.</summary>
    public string? RefusedEmployeeId { get; init; }

    /// <summary>What the engineer typed, secrets masked; null for a click.</summary>
    public string? Text { get; init; }

    /// <summary>What the message has beside its words.</summary>
    public TypedMessage Message => TypedMessage.Of(context);

    /// <summary>What is to be said of files that came with the message; null when there are none.</summary>
    public string? FilesLeft => Message.Files.InReceipt("in this chat");

    /// <summary>The instant of the turn, by the server's clock.</summary>
    public DateTimeOffset Now => now;

    public CallState State => state;

    public KnowledgeHub Hub => hub;

    /// <summary>Who types or clicks.</summary>
    public Person Person { get; } = TurnPerson.Of(context);

    /// <summary>Whether a ticket is with whoever types or clicks.</summary>
    public bool Owns(Ticket ticket) => ticket.Engineer.Is(Person);

    /// <summary>
    /// The key that makes a repeat of this turn harmless: the card's and button's, or the activity's own, in this conversation and by this person. An edited message is no
    /// repeat of another edit.
    /// </summary>
    public string Operation => OperationKey.Of(
        clicked?.Operation ?? (IsEdit ? EditKey : $"{context.Activity.Type}:{activity}"), context.Activity.Conversation.Id, Person.Id);

    /// <summary>Teams stamps two edits of one message with one time where they follow each other closely: what they say tells them apart.</summary>
    private string EditKey => $"{context.Activity.Type}:{activity}:{context.Activity.LocalTimestamp ?? context.Activity.Timestamp:O}:{OperationKey.Hash(Text ?? "")}";

    /// <summary>The engineer edited or deleted a message, or brought it back: the same id as the message's own.</summary>
    private bool IsEdit => context.Activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete;

    /// <summary>The id of the message whose words the turn is about: the typed one, or the one that a card offers as a note; null for any other click.</summary>
    public string? MessageId => clicked switch
    {
        null => context.Activity.Id,
        KeepAsNote keep => keep.Message,
        OpenWithNote open => open.Message,
        OpenSecurityTicket open => open.Message,
        _ => null,
    };

    /// <summary>The key of that message; null where there is none.</summary>
    public string? MessageKey => Conversation.MessageKey.Of(context.Activity.Conversation.Id, MessageId);

    /// <summary>What takes the place of the clicked card; null leaves it as it is.</summary>
    public AdaptiveCard? Replacement { get; private set; }

    /// <summary>What would have taken the place of the step's card, had it been clicked and not said; null when nothing would.</summary>
    public AdaptiveCard? SaidAnswer { get; private set; }

    /// <summary>The ticket this turn is about, by id: the clicked card's, otherwise the call's that is on; null between calls. Whose it is, the store says.</summary>
    public TicketId? TicketId => ServiceDesk.Tickets.TicketId.TryParse(Action?.Ticket ?? state.TicketId, out var id) ? id : null;

    /// <summary>The ticket as this turn last stored or read it; null before that.</summary>
    public Ticket? Ticket { get; private set; }

    /// <summary>What the desk itself knows of other companies with the ticket's signs; nothing before it was asked.</summary>
    public DeskEvidence Evidence { get => evidence; init => evidence = value; }

    /// <summary>The ticket that was read ahead, beside the conversation's state; null when there was none to expect.</summary>
    public Ticket? Ahead { get; init; }

    /// <summary>The ticket as this turn has stored or read it, whosever it is; null when it has not.</summary>
    public Ticket? Known(TicketId id) => Ticket?.Id == id ? Ticket : Ahead?.Id == id ? Ahead : null;

    /// <summary>The ticket as this turn knows it; it is read when it does not.</summary>
    public async Task<Ticket?> FindAsync(ITicketDesk desk, TicketId id, CancellationToken cancellationToken) => Known(id) ?? await desk.FindAsync(id, cancellationToken);

    /// <summary>The ticket this turn is about, where it was read already and is with whoever types or clicks; otherwise null.</summary>
    public Ticket? OwnTicket => TicketId is { } id && Known(id) is { } known && Owns(known) ? known : null;

    /// <summary>Applies a decision to the ticket as this turn knows it; it is read when it does not, or when it has changed since.</summary>
    /// <exception cref="KeyNotFoundException">There is no such ticket.</exception>
    public Task<DeskAnswer<TOutcome>> ApplyAsync<TOutcome>(
        ITicketDesk desk, TicketId id, string operation, Func<Ticket, DeskDecision<TOutcome>> decide, CancellationToken cancellationToken) =>
        Known(id) is { } known ? desk.ApplyAsync(known, operation, decide, cancellationToken) : desk.ApplyAsync(id, operation, decide, cancellationToken);

    /// <summary>The turn that a turn context carries.</summary>
    public static CallTurn Of(ITurnContext context) => context.TurnState.Get<CallTurn>();

    /// <summary>What a card about a ticket is rendered from, under a key of its own.</summary>
    public CallView View(Ticket ticket) => new() { Ticket = ticket, Hub = hub, Now = now, Key = CardKey.Mint(), Evidence = Evidence };

    /// <summary>The ticket was read from the store and is this engineer's: its call is the one that is on, unless it is over.</summary>
    public Ticket Holding(Ticket ticket)
    {
        Knowing(ticket);
        var id = ticket.Id.ToString();
        if (ticket.Lifecycle.IsOpen && state.TicketId != id)
        {
            state.Earlier = [.. new[] { state.TicketId }.OfType<string>().Concat(state.Earlier).Where(earlier => earlier != id).Distinct().Take(EarlierCalls)];
            state.TicketId = id;
            state.StepCardId = null;
            state.StepShown = null;
            state.ReceiptsSinceStep = 0;
        }

        return ticket;
    }

    /// <summary>
    /// The ticket was read from the store and is this engineer's, and something was done on a card of it: the call that is on stays it, whichever call's card that was. Where none
    /// is on this one is.
    /// </summary>
    public Ticket Beside(Ticket ticket) => state.TicketId is null ? Holding(ticket) : Knowing(ticket);

    /// <summary>Whether another call than the ticket's is on.</summary>
    public bool IsBeside(Ticket ticket) => state.TicketId is { } on && on != ticket.Id.ToString();

    /// <summary>The ticket was read from the store and is this engineer's; the call that is on stays as it is.</summary>
    public Ticket Knowing(Ticket ticket) => Ticket = ticket;

    /// <summary>Whether the chat has what stands for the ticket now: the card of its step, or, of a closed one, its end.</summary>
    public bool Shows(Ticket ticket) => ticket.Lifecycle.IsOpen ? !IsBeside(ticket) && state.StepShown == ticket.Step : IsBeside(ticket) || state.TicketId is null;

    /// <summary>Puts a card in the place of the one that was clicked.</summary>
    public void ReplaceClicked(AdaptiveCard card)
    {
        if (said is null)
        {
            Replacement = card;
        }
        else
        {
            SaidAnswer = card;
        }
    }

    /// <summary>
    /// Takes words for a click on the step's card. The operation stays the message's own: the same words again are no second click.
    /// </summary>
    public void Say(StepAction action) => said = action;

    /// <summary>
    /// Whether the action was said in words: the step's card in the chat stays, for it may hold something that was not sent.
    /// </summary>
    public bool IsSaid => said is not null;

    /// <summary>Keeps what was looked up later in the turn.</summary>
    public void Learn(DeskEvidence found) => evidence = found;

    /// <summary>A message of this chat whose card goes on showing how an escalation stands; null when the message is not known.</summary>
    public LiveCard? ShownAs(LiveCardKind kind, string? message) => string.IsNullOrEmpty(message) ? null : new LiveCard
    {
        Kind = kind,
        ConversationId = context.Activity.Conversation.Id,
        ActivityId = message,
        ServiceUrl = context.Activity.ServiceUrl,
    };

    /// <summary>The message whose card was clicked; null for a text.</summary>
    public string? ClickedMessage => clicked is null ? null : context.Activity.ReplyToId;

    public Task<ResourceResponse> SendCardAsync(AdaptiveCard card, CancellationToken cancellationToken) => context.SendActivityAsync(CardMessage.Of(card), cancellationToken);

    /// <summary>Sends plain text: no host reads Markdown into it.</summary>
    public Task SendTextAsync(string text, CancellationToken cancellationToken) =>
        context.SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = text, TextFormat = TextFormatTypes.Plain }, cancellationToken);

    /// <summary>Shows the card of the step the ticket is at, at the end of the chat.</summary>
    public Task SendStepAsync(Ticket ticket, CancellationToken cancellationToken) =>
        SendStepAsync(ticket, StepCard.Render(View(ticket)), cancellationToken);

    /// <summary>Shows a card of the step the ticket is at, such as one with errors, at the end of the chat.</summary>
    public async Task SendStepAsync(Ticket ticket, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var sent = await SendCardAsync(card, cancellationToken);
        state.StepCardId = sent?.Id;
        state.StepShown = ticket.Step;
        state.ReceiptsSinceStep = 0;
    }

    /// <summary>Puts a card in the place of the shown step card, whether it was clicked or a command was typed.</summary>
    public async Task RetireStepCardAsync(AdaptiveCard card, CancellationToken cancellationToken)
    {
        if (IsSaid)
        {
            await SendCardAsync(card, cancellationToken);
        }
        else if (Action is StepAction)
        {
            ReplaceClicked(card);
        }
        else if (state.StepCardId is { } shown)
        {
            var update = CardMessage.Of(card);
            update.Id = shown;
            try
            {
                await context.UpdateActivityAsync(update, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The old card stays as it was: clicking it later gets the current one. Nothing depends on this update.
            }
        }

        state.StepCardId = null;
        state.StepShown = null;
    }
}
