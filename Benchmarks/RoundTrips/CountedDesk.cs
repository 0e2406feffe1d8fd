using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;
using LeanTechBot.Bot.Storage.Sqlite;
using LeanTechBot.ServiceDesk.Tickets;
using Engineer = LeanTechBot.Benchmarks.Engineers.Engineer;

namespace LeanTechBot.Benchmarks.RoundTrips;

/// <summary>One or more instances of the bot, which take the turns in turn, on a store whose round trips are counted.</summary>
public sealed partial class CountedDesk : IAsyncDisposable
{
    private readonly string folder;
    private readonly SqliteTableStore file;
    private readonly RoundTripStore store;
    private readonly FakeChannel channel;
    private readonly List<BotInstance> bots;
    private readonly HttpClient http;
    private readonly Tier1Call call;
    private readonly Engineer engineer;
    private readonly Engineer another;
    private readonly Engineer colleague;

    private CountedDesk(string folder, SqliteTableStore file, RoundTripStore store, FakeChannel channel, List<BotInstance> bots)
    {
        (this.folder, this.file, this.store, this.channel, this.bots) = (folder, file, store, channel, bots);
        http = new HttpClient(new InstancesInTurn(new SocketsHttpHandler(), [.. bots.Select(bot => bot.Address)]));
        (engineer, another, colleague) = (Person("1"), Person("2"), Person(OperationsTeam.Colleague[3..]));
        call = new Tier1Call(engineer);
    }

    /// <param name="way">How long a call of the store takes: long enough for calls made beside each other to overlap.</param>
    public static async Task<CountedDesk> StartAsync(int instances, TimeSpan way)
    {
        var folder = Directory.CreateTempSubdirectory("leantechbot-round-trips-").FullName;
        var file = new SqliteTableStore(Path.Combine(folder, "tickets.db"));
        var (store, bots) = (new RoundTripStore(file, way), new List<BotInstance>());
        while (bots.Count < instances)
        {
            bots.Add(await BotInstance.StartAsync(store));
        }

        return new CountedDesk(folder, file, store, await FakeChannel.StartAsync(), bots);
    }

    /// <summary>Walks one Tier 1 call, from <c>new</c> to the closed ticket.</summary>
    public async Task<IReadOnlyList<TurnCost>> WalkCallAsync()
    {
        var turns = new List<TurnCost>();
        while (turns.Count < Tier1Call.Turns)
        {
            turns.Add(await CountAsync(call.Next, call.TurnAsync));
        }

        return turns;
    }

    /// <summary>Does on one call everything else that makes a turn, up to the colleague who takes the escalated ticket in its channel.</summary>
    public async Task<IReadOnlyList<TurnCost>> WalkTheRestAsync()
    {
        await colleague.InstallAsync();
        var parent = Ticket(await another.TypeAsync("new"));
        var seen = await engineer.TypeAsync("new");
        var (ticket, turns) = (Ticket(seen), new List<TurnCost>());
        await ClickAsync(null, "continue", Tier1Script.Lines[1].Typed);
        await ClickAsync(null, "continue", Tier1Script.Lines[3].Typed);
        await TypeAsync("status");
        await TypeAsync("notes");
        await TypeAsync("code LT-2003");
        await TypeAsync("spiel");
        await ClickAsync("copy a spiel", "copy-spiel", "");
        await TypeAsync("back");
        await ClickAsync("step 2 again, another system", "continue", Tier1Script.Lines[3].Typed.Replace("{server}", "northgate-db01", StringComparison.Ordinal));
        await TypeAsync("escalate");
        await ClickAsync("escalate, check: refused", "check-escalation", "companies=1&sharedCause=No&concern=None");
        await TypeAsync($"link {parent}", "link");
        await TypeAsync("ask");
        await ClickAsync("ask, check", "check-question", "question=Has anybody seen this today?&tried=Restarted it");
        await ClickAsync("ask, post", "post-question", "");
        await bots[0].DeliverAsync(ticket);
        await CountAsync("an answer in the thread", () => colleague.SendAsync(Answering("Yes, restart worker 3.", Post(OperationsTeam.PeersChannel))));
        await TypeAsync("security");
        await ClickAsync("security, send to Tier 3", SecurityCall.Verb, null);
        await bots[0].DeliverAsync(ticket);
        await bots[0].DeliverAsync(ticket);
        var post = Post(OperationsTeam.Tier3);
        IReadOnlyList<ReadOnlyMemory<byte>> view = [post.Body];
        await CountAsync("a channel's card, looked at", async () => view = await colleague.SendAsync(Engineer.InThread(colleague.Clicking("show-case", CardButton.Find(view, "show-case")), post)));
        await CountAsync("a channel's card, acknowledged", () => colleague.SendAsync(Engineer.InThread(colleague.Clicking("acknowledge-case", CardButton.Find(view, "acknowledge-case")), post)));
        return turns;

        async Task CountAsync(string kind, Func<Task> turn) => turns.Add(await this.CountAsync(kind, turn));

        async Task TypeAsync(string text, string? kind = null) => await CountAsync(kind ?? text, async () => seen = [.. seen, .. await engineer.TypeAsync(text)]);

        async Task ClickAsync(string? kind, string verb, string? entered)
        {
            var data = CardButton.Find(seen, verb);
            data = entered switch { null => SecurityCall.Filled(data), "" => data, _ => Tier1Script.Fill(data, entered, Caller.Northgate) };
            var cost = await this.CountAsync(kind ?? "", async () => seen = [.. seen, .. await engineer.ClickAsync(verb, data)]);
            turns.AddRange(kind is null ? [] : [cost]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        foreach (var bot in bots)
        {
            await bot.DisposeAsync();
        }

        await channel.DisposeAsync();
        file.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Engineer Person(string name) => new(http, bots[0].Address, channel, "tenant", null, name);

    private ChannelPost Post(string name) => channel.Team.Posts.LastOrDefault(post => post.Channel == name) ?? throw new InvalidOperationException($"Nothing was posted to {name}.");

    private JsonObject Answering(string text, ChannelPost post)
    {
        var answer = Engineer.InThread(colleague.Typing($"<at>LeanTechBot</at> {text}"), post);
        answer["entities"] = new JsonArray(
            new JsonObject { ["type"] = "mention", ["text"] = "<at>LeanTechBot</at>", ["mentioned"] = answer["recipient"]!.DeepClone() });
        return answer;
    }

    private async Task<TurnCost> CountAsync(string kind, Func<Task> turn)
    {
        store.Take();
        await turn();
        var (calls, inSequence) = store.Take();
        return new TurnCost(kind, inSequence, calls);
    }

    private static TicketId Ticket(IReadOnlyList<ReadOnlyMemory<byte>> answer) => TicketId.Parse(Id().Match(SecurityCall.Text(answer)).Value);

    [GeneratedRegex("INC-[0-9]{4}-[0-9]{2}-[0-9]{5}")]
    private static partial Regex Id();
}
