using System.Text.Json.Nodes;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Bot.Turns;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Handling;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using LeanTechBot.Tests.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Tests.Dialogs;

/// <summary>The bot on the SDK's test adapter: its state in memory, its tickets in a SQLite file, an engineer who types and clicks.</summary>
internal sealed class DialogChat : IDisposable
{
    private readonly MemoryStorage memory = new();
    private readonly TestAdapter adapter = new(TestAdapter.CreateConversation("call", "Mara"));
    private readonly TestStore store;
    private readonly EngineerBot bot;

    private DialogChat(TestStore store)
    {
        this.store = store;

        // The SDK's test conversation carries its name as its type.
        adapter.Conversation.Conversation.ConversationType = "personal";
        Desk = new TicketDesk(store.Tables, new PostSignal());
        var call = new CallConversation(
            Desk,
            Staff,
            Record,
            new EmployeeIds(store.Tables, new FormerEmployeeIds(store.Tables)),
            new KnownHealth(),
            SampleHub.Shipped,
            new ConversationState(memory),
            new UserState(memory),
            Time);
        var cases = new CaseRouter(Desk, SampleHub.Shipped, Staff, new KnownThreads(), Time);

        // The turns of a personal chat never come to the teams' side of the bot, nor is anybody looked up by a setting.
        var people = new PeopleDirectory(store.Tables, null!);
        bot = new EngineerBot(call, cases, null!, null!, new ChatBook(store.Tables, people, Time), NullLogger<EngineerBot>.Instance);
    }

    public FakeTimeProvider Time { get; } = new(SampleCall.At(30));

    public ITicketDesk Desk { get; }

    public KnownStaff Staff { get; } = new();

    public ReturnedEscalations Record { get; } = new();

    /// <summary>The Teams id of the engineer.</summary>
    public string UserId => adapter.Conversation.User.Id;

    public TicketId TicketId { get; private set; }

    /// <summary>What the last turn sent, in order.</summary>
    public IReadOnlyList<IMessageActivity> Sent { get; private set; } = [];

    /// <summary>The card the last turn put in the place of the clicked one; null when it stayed.</summary>
    public ShownCard? Replacement { get; private set; }

    /// <summary>The newest card that was sent.</summary>
    public ShownCard Card { get; private set; } = new([]);

    public static async Task<DialogChat> StartAsync() => new(await TestStore.CreateAsync(StorageKind.Sqlite));

    /// <summary>A call that stands at a step, with the step's card shown.</summary>
    public async Task StandsAtAsync(CallStep step)
    {
        var engineer = new Engineer { UserId = adapter.Conversation.User.Id, Name = "Mara Santos", EmployeeId = step == CallStep.Greeting ? null : "LT-T1-007" };
        var ticket = await Desk.OpenAsync($"seed-{step}", Time.GetUtcNow(), id => TicketChange.Of(SampleCall.At(step) with
        {
            Id = id,
            Engineer = engineer,
            ConversationId = adapter.Conversation.Conversation.Id,
        }), default);
        TicketId = ticket.Id;
        await TypesAsync("hi");
    }

    public Task TypesAsync(string text) => TurnAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    /// <summary>Clicks a button of the newest card that was sent.</summary>
    public Task ClicksAsync(string button, params (string Input, string Entry)[] entries) => ClicksAsync(Card, button, entries);

    public Task ClicksAsync(ShownCard card, string button, params (string Input, string Entry)[] entries) =>
        SendAsync(card.Submitted((card.Button(button) ?? throw new InvalidOperationException($"No button {button}:\n{card}")).Data, entries));

    /// <summary>Sends the data of a click.</summary>
    public Task SendAsync(JsonObject data) => TurnAsync(new Activity
    {
        Type = ActivityTypes.Invoke,
        Name = "adaptiveCard/action",
        Value = JObject.Parse($$"""{"action":{"type":"Action.Execute","data":{{data.ToJsonString()}}},"trigger":"manual"}"""),
    });

    public async Task<Ticket> TicketAsync() => (await Desk.FindAsync(TicketId, default))!;

    /// <summary>The dialogs on the stack, the active one first.</summary>
    public async Task<IEnumerable<string>> StackAsync()
    {
        var key = $"{adapter.Conversation.ChannelId}/conversations/{adapter.Conversation.Conversation.Id}";
        var state = (IDictionary<string, object>)(await memory.ReadAsync([key], default))[key];
        return state.TryGetValue(nameof(DialogState), out var stack) ? ((DialogState)stack).DialogStack.Select(dialog => dialog.Id) : [];
    }

    public void Dispose() => store.Dispose();

    private async Task TurnAsync(Activity activity)
    {
        await new TestFlow(adapter, bot).Send(activity).StartTestAsync();
        (Sent, Replacement) = ([], null);
        while (adapter.GetNextReply() is { } reply)
        {
            if (reply.Type == ActivityTypes.Message)
            {
                Sent = [.. Sent, reply.AsMessageActivity()];
                Card = CardOf(reply.AsMessageActivity()) ?? Card;
            }
            else if (reply is Activity { Value: InvokeResponse { Body: AdaptiveCardInvokeResponse { Value: JToken card } } })
            {
                Replacement = Read(card);
            }
        }
    }

    private static ShownCard? CardOf(IMessageActivity message) => message.Attachments is [{ Content: JToken card }] ? Read(card) : null;

    private static ShownCard Read(JToken card) => new(JsonNode.Parse(card.ToString(Formatting.None))!.AsObject());
}
