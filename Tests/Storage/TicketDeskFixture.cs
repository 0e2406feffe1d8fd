using System.Collections.Immutable;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>The ticket desk on both back ends.</summary>
[TestFixture(StorageKind.Sqlite)]
[TestFixture(StorageKind.AzureTables)]
internal abstract class TicketDeskFixture(StorageKind kind)
{
    protected const string Ana = "29:ana/with|odd#characters";

    protected static readonly DateTimeOffset Now = new(2026, 3, 15, 9, 30, 0, TimeSpan.FromHours(8));

    private TestStore test = null!;

    protected ITableStore Store => test.Tables;

    protected TicketDesk Desk { get; private set; } = null!;

    [SetUp]
    public async Task Open()
    {
        test = await TestStore.CreateAsync(kind);
        Desk = new TicketDesk(Store, new PostSignal());
    }

    [TearDown]
    public void Close() => test?.Dispose();

    protected static TicketChange Opened(TicketId id, string engineer = Ana) => TicketChange.Of(new Ticket
    {
        Id = id,
        CreatedAt = Now,
        FirstContactAt = Now.AddMinutes(-3),
        Engineer = new Engineer { UserId = engineer, Name = "Ana" },
        Lifecycle = Lifecycle.Begin(Now),
        Step = CallStep.Greeting,
    }).Noting(Now, "Opened.");

    protected static PendingPost Post(Ticket ticket, string id, int minutes = 0) => new()
    {
        Id = id,
        Ticket = ticket.Id,
        Place = PostPlace.Channel,
        Channel = TeamsChannel.Tier3Escalation,
        CreatedAt = Now.AddMinutes(minutes),
        Title = "Escalation",
        Facts = [new("Observed", "Ñ \"quoted\"")],
    };

    protected Task<Ticket> OpenTicketAsync(string operation = "open-1", string engineer = Ana, DateTimeOffset? now = null) =>
        Desk.OpenAsync(operation, now ?? Now, id => Opened(id, engineer), default);

    /// <summary>Applies a change and returns the ticket as it is then.</summary>
    protected async Task<Ticket> ChangeAsync(TicketId id, string operation, Func<TicketChange, TicketChange> change)
    {
        var answer = await Desk.ApplyAsync(id, operation, ticket => new DeskDecision<string>(change(TicketChange.Of(ticket)), "done"), default);
        Assert.That(answer, Is.InstanceOf<DeskAnswer<string>.Applied>());
        return answer.Ticket;
    }

    protected async Task<ImmutableArray<string>> NoteTextsAsync(TicketId id) => [.. (await Desk.NotesAsync(id, default)).Select(note => note.Text)];
}
