using System.Collections.Immutable;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Cards.Parts;
using LeanTechBot.Cards.TeamsChannels;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Handling;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// The message action "Add to notes": whoever sees an answer picks it from its menu, and it becomes a note of the thread's ticket, or of one of their own open tickets.
/// Text and author are taken from the message that Teams sends along, never from the dialog.
/// </summary>
public sealed class MessageActions(ITicketDesk desk, ThreadBook threads, ThreadAnswers answers, TimeProvider time)
{
    private const int MostTickets = 5;

    /// <summary>Whether an invoke's value is the payload of a message action. The SDK reads it with the same reader, and would throw.</summary>
    public static bool IsReadable(object? value)
    {
        try
        {
            return value is JObject payload && payload.ToObject<MessagingExtensionAction>() is not null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }

    public async Task<MessagingExtensionActionResponse> ChooseAsync(ITurnContext context, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        if (TextOf(action.MessagePayload) is not { Length: > 0 } text)
        {
            return Said("This message has no text to add.");
        }

        var tickets = await TicketsAsync(context, action.MessagePayload, cancellationToken);
        if (tickets is [])
        {
            return Said("No ticket to add it to: this thread belongs to none, and you have no open call. Open your chat with me and type new.");
        }

        var thread = ThreadOf(context, action.MessagePayload);
        var named = await Task.WhenAll(tickets.Select(async id => new AddToNotesCard.NamedTicket(id, ClientOf(await desk.FindAsync(id, cancellationToken)))));
        var card = AddToNotesCard.Render(AuthorOf(action.MessagePayload), text, [.. named]);
        return new MessagingExtensionActionResponse
        {
            Task = new TaskModuleContinueResponse
            {
                Value = new TaskModuleTaskInfo { Title = "Add to notes", Card = CardMessage.Of(card).Attachments[0] },
            },
        };

        // Peers know a ticket by its id alone (KB-102).
        string? ClientOf(Ticket? ticket) => ticket is not null && (ticket.Engineer.Is(TurnPerson.Of(context)) || IsCase(ticket, thread)) ? TicketName.Short(ticket) : null;
    }

    public async Task<MessagingExtensionActionResponse> AddAsync(ITurnContext context, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        var chosen = (action.Data as JObject)?[AddToNotesCard.Ticket] is JValue { Type: JTokenType.String } named && TicketId.TryParse((string?)named, out var id) ? id : (TicketId?)null;
        if (action.MessagePayload?.Id is not { } message || chosen is not { } ticket || !(await TicketsAsync(context, action.MessagePayload, cancellationToken)).Contains(ticket) || await desk.FindAsync(ticket, cancellationToken) is not { } found)
        {
            return Said("That ticket is not yours and not this thread's. Nothing was added.");
        }

        var (author, note) = (AuthorOf(action.MessagePayload), NoteOf(context, action.MessagePayload));
        var thread = ThreadOf(context, action.MessagePayload);
        return Said(await answers.TakeAsync(context, found, author, note, thread, message, cancellationToken));
    }

    /// <summary>The thread's ticket alone where it has one; otherwise the person's own open ones.</summary>
    private async Task<ImmutableArray<TicketId>> TicketsAsync(ITurnContext context, MessageActionsPayload? message, CancellationToken cancellationToken)
    {
        return await threads.FindAsync(ThreadOf(context, message), cancellationToken) is { } ticket
            ? [ticket]
            : [.. (await desk.OpenTicketsAsync(TurnPerson.Of(context).Id, time.GetUtcNow(), cancellationToken)).Take(MostTickets)];
    }

    /// <summary>Whether the thread is one of those whose card shows the client to whoever reads it.</summary>
    private static bool IsCase(Ticket ticket, string thread) => ticket.Delivered.Any(post =>
        post is { Place: PostPlace.Channel, Channel: TeamsChannel.Tier2Escalation or TeamsChannel.Tier3Escalation } && post.ConversationId == thread);

    private static string ThreadOf(ITurnContext context, MessageActionsPayload? message)
    {
        var conversation = context.Activity.Conversation.Id;
        return conversation.Contains(";messageid=", StringComparison.Ordinal) ? conversation : $"{conversation};messageid={message?.ReplyToId ?? message?.Id}";
    }

    /// <summary>The words of the message, which are all that its body holds by now.</summary>
    private static string TextOf(MessageActionsPayload? message) => message?.Body?.Content ?? "";

    private static string NoteOf(ITurnContext context, MessageActionsPayload? message) =>
        TextOf(message) is { Length: > 0 } words ? TypedMessage.Of(context).Files.InNote(words, "where the message was written") : "";

    private static string AuthorOf(MessageActionsPayload? message) =>
        message?.From?.User?.DisplayName is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : message?.From?.Application?.DisplayName ?? "A colleague";

    private static MessagingExtensionActionResponse Said(string text) =>
        new() { Task = new TaskModuleMessageResponse { Value = ShownText.Clean(text) } };
}
