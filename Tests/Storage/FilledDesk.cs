using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.State;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;

namespace LeanTechBot.Tests.Storage;

/// <summary>Fills a store with tickets of every kind of row: open and closed, long notes, pending posts, lines for the incident log, signs, returned escalations, chats and threads, an engineer's profile.</summary>
internal sealed class FilledDesk(ITableStore store)
{
    public const string Ana = "29:ana/with|odd#characters";

    public const string EmployeeId = "LT-T1-042";

    public TicketDesk Desk { get; } = new(store, new PostSignal());

    /// <summary>A ticket with a company, codes and answers, hence with signs; with a pending post, and returned once.</summary>
    public Task<Ticket> OpenAsync(string operation, DateTimeOffset now, string engineer = Ana) => Desk.OpenAsync(
        operation, now,
        id => TicketChange.Of(SampleCall.At(CallStep.Resolution) with
        {
            Id = id,
            CreatedAt = now,
            Engineer = new Engineer { UserId = engineer, Name = "Ana" },
            Lifecycle = Lifecycle.Begin(now),
            FalseEscalations = [now.AddMinutes(5)],
            NoteCount = 0,
            Operations = [],
        })
            .Noting(now, "Opened. Ñ \"quoted\" 😀")
            .Posting(new PendingPost { Id = "post/1", Ticket = id, Place = PostPlace.Channel, Channel = TeamsChannel.Tier3Escalation, CreatedAt = now, Title = "Escalation", Facts = [new("Observed", "odd")] }),
        default);

    public Task NoteAsync(TicketId id, string operation, DateTimeOffset at, string text) => ApplyAsync(id, operation, change => change.Noting(at, text));

    public Task CloseAsync(TicketId id, DateTimeOffset at) => ApplyAsync(
        id, "close", change => change.Moving(at, TicketStatus.Assigned, TicketStatus.InProgress, TicketStatus.Resolved, TicketStatus.Closed));

    /// <summary>Two months of it.</summary>
    public async Task FillAsync(DateTimeOffset now)
    {
        for (var number = 1; number <= 5; number++)
        {
            var at = now.AddDays(number * 7);
            var ticket = await OpenAsync($"open {number}", at);
            await NoteAsync(ticket.Id, "long", at, new string((char)('a' + number), number * 50_000));
            if (number % 2 == 0)
            {
                await CloseAsync(ticket.Id, at.AddHours(1));
            }
        }

        await RowAsync("threads", "19:thread@thread.tacv2", "\"INC-2026-03-00001\"");
        await RowAsync("teams", "19:team", """{"id":"19:team","name":"LeanTech \u2014 Operations","serviceUrl":"https://smba.trafficmanager.net/","channels":[]}""");
        await RowAsync("chats", "a:chat", """{"conversationId":"a:chat","serviceUrl":"https://smba.trafficmanager.net/","userId":"29:ana","lastUsed":"2026-03-18"}""");
        await RowAsync("person-chats", "29:ana", """{"chats":[{"conversationId":"a:chat","serviceUrl":"https://smba.trafficmanager.net/"}]}""");
        await RowAsync("used-teams", "TeamsChannels:Team", """{"setting":"TeamsChannels:Team","value":"LeanTech \u2014 Operations","teamId":"19:team"}""");
        await ProfileAsync("29:ana");
    }

    public Task RowAsync(string partition, string row, string body) => store.CommitAsync([new RowChange.Insert(new TableKey(partition, TableKey.Escape(row)), body)], default);

    /// <summary>What the bot keeps of an engineer beside the tickets.</summary>
    public async Task ProfileAsync(string user)
    {
        var profile = new Dictionary<string, object> { [nameof(EngineerProfile)] = new EngineerProfile { EmployeeId = EmployeeId } };
        await new BotStateStorage(store).WriteAsync(new Dictionary<string, object> { [$"msteams/users/{user}"] = profile });
    }

    /// <summary>The partition of it.</summary>
    public static string ProfileOf(string user) => $"state|{TableKey.Escape($"msteams/users/{user}")}";

    /// <summary>All rows of a partition, by their keys.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> RowsAsync(ITableStore store, string partition) =>
        await store.RangeAsync(new RowRange(partition, "!", "~"), null, default).ToDictionaryAsync(row => row.Key.Row, row => row.Body);

    private Task ApplyAsync(TicketId id, string operation, Func<TicketChange, TicketChange> change) =>
        Desk.ApplyAsync(id, operation, ticket => new DeskDecision<bool>(change(TicketChange.Of(ticket)), true), default);
}
