using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.Moving;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>A desk moves from one store to another and back, whole or not at all.</summary>
internal sealed class MovingTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 15, 9, 30, 0, TimeSpan.FromHours(8));

    private TestStore source = null!;
    private TestStore target = null!;
    private FilledDesk desk = null!;

    [SetUp]
    public async Task Fill()
    {
        source = await TestStore.CreateAsync(StorageKind.Sqlite);
        target = await TestStore.CreateAsync(StorageKind.Sqlite);
        desk = new FilledDesk(source.Tables);
        await desk.FillAsync(Now);
    }

    [TearDown]
    public void Close()
    {
        source.Dispose();
        target.Dispose();
    }

    [Test]
    public async Task A_desk_that_moves_to_Azure_and_back_is_the_same()
    {
        using var azure = await TestStore.CreateAsync(StorageKind.AzureTables);
        var lines = await LinesAsync(source.Tables);

        await ImportAsync(azure.Tables, lines);
        var there = await LinesAsync(azure.Tables);
        await ImportAsync(target.Tables, there);

        Assert.That(lines, Has.Count.EqualTo(2 + 5 + 6));
        Assert.That(there, Is.EqualTo(lines));
        Assert.That(await LinesAsync(target.Tables), Is.EqualTo(lines));
    }

    [TestCase("2026-03")]
    [TestCase("2026-04")]
    [TestCase("months")]
    [TestCase("threads")]
    [TestCase("teams")]
    [TestCase("chats")]
    [TestCase("person-chats")]
    [TestCase("used-teams")]
    [TestCase("state|msteams!002fusers!002f29:ana")]
    public async Task Every_row_of_it_is_the_same(string partition)
    {
        await ImportAsync(target.Tables, await LinesAsync(source.Tables));

        var rows = await FilledDesk.RowsAsync(source.Tables, partition);
        Assert.That(rows, Is.Not.Empty);
        Assert.That(await FilledDesk.RowsAsync(target.Tables, partition), Is.EquivalentTo(rows));
    }

    [Test]
    public async Task Empty_lines_are_passed_over()
    {
        var lines = await LinesAsync(source.Tables);

        var report = await ImportAsync(target.Tables, ["", .. lines, ""]);

        Assert.That(report.Problems, Is.Empty);
        Assert.That(await LinesAsync(target.Tables), Is.EqualTo(lines));
    }

    [Test]
    public async Task A_second_import_changes_nothing()
    {
        var lines = await LinesAsync(source.Tables);
        await ImportAsync(target.Tables, lines);

        var again = await ImportAsync(target.Tables, lines);

        Assert.That((again.Tickets, again.Same, again.Problems.Length), Is.EqualTo((0, 5, 0)));
        Assert.That(await LinesAsync(target.Tables), Is.EqualTo(lines));
    }

    [Test]
    public async Task A_ticket_that_is_there_with_another_content_stays_and_is_named()
    {
        var lines = await LinesAsync(source.Tables);
        await ImportAsync(target.Tables, lines);
        var there = new FilledDesk(target.Tables);
        await there.NoteAsync(TicketId.Parse("INC-2026-03-00002"), "here", Now, "Noted here.");
        var before = await LinesAsync(target.Tables);

        var report = await ImportAsync(target.Tables, lines);

        Assert.That(report.Problems.Single().Line, Is.EqualTo(3));
        Assert.That(report.Problems.Single().Reason, Does.Contain("INC-2026-03-00002 is in this store with another content"));
        Assert.That(report.Same, Is.EqualTo(4));
        Assert.That(await LinesAsync(target.Tables), Is.EqualTo(before));
    }

    [TestCase("{", "no line of an exported desk")]
    [TestCase("Exported 3 lines.", "no line of an exported desk")]
    [TestCase("null", "one month, one ticket, one row or one profile")]
    [TestCase("{}", "one month, one ticket, one row or one profile")]
    [TestCase("{\"ticket\":{}}", "notes")]
    [TestCase("{\"tickets\":1}", "tickets")]
    [TestCase("{\"month\":{\"name\":\"2026-13\",\"counter\":1}}", "2026-13")]
    [TestCase("{\"month\":{\"name\":\"2026-05\",\"counter\":100000}}", "100000")]
    [TestCase("{\"row\":{\"partition\":\"leases\",\"key\":\"a\",\"body\":1}}", "leases")]
    [TestCase("{\"profile\":{\"userId\":\"29:ana\"}}", "state")]
    [TestCase("{\"row\":{\"partition\":\"teams\",\"key\":\"a/b\",\"body\":1}}", "U+002F")]
    public async Task A_malformed_line_is_named_and_the_others_are_imported(string malformed, string says)
    {
        var lines = await LinesAsync(source.Tables);

        var report = await ImportAsync(target.Tables, [.. lines.Take(2), malformed, .. lines.Skip(2)]);

        Assert.That(report.Problems.Single().Line, Is.EqualTo(3));
        Assert.That(report.Problems.Single().Reason, Does.Contain(says));
        Assert.That(await LinesAsync(target.Tables), Is.EqualTo(lines));
    }

    [TestCase("\"noteCount\":2", "\"noteCount\":1", "notes")]
    [TestCase("\"number\":2", "\"number\":1", "notes")]
    [TestCase("\"status\":\"New\"", "\"status\":\"Closed\"", "New")]
    [TestCase("\"userId\":\"29:ana/with|odd#characters\",", "", "userId")]
    [TestCase("\"userId\":\"29:ana/with|odd#characters\"", "\"userId\":null", "userId")]
    [TestCase("\"id\":\"INC-2026-03-00001\"", "\"id\":\"INC-2026-03-00009\"", "INC-2026-03-00009")]
    [TestCase("\"ticket\":\"INC-2026-03-00001\"", "\"ticket\":\"INC-2026-03-00002\"", "INC-2026-03-00002")]
    [TestCase("\"clientName\":", "\"colour\":", "colour")]
    public async Task Of_a_ticket_that_contradicts_itself_nothing_is_stored(string there, string instead, string says)
    {
        var lines = await LinesAsync(source.Tables);
        Assert.That(lines[1], Does.Contain(there));

        var report = await ImportAsync(target.Tables, [lines[0], lines[1].Replace(there, instead)]);

        Assert.That(report.Problems.Single().Line, Is.EqualTo(2));
        Assert.That(report.Problems.Single().Reason, Does.Contain(says));
        Assert.That((await FilledDesk.RowsAsync(target.Tables, "2026-03")).Keys, Is.EqualTo(new[] { "counter" }));
    }

    [Test]
    public async Task An_import_that_is_interrupted_anywhere_leaves_whole_tickets_and_can_be_run_again()
    {
        var lines = await LinesAsync(source.Tables);
        for (var commits = 1; ; commits++)
        {
            using var store = await TestStore.CreateAsync(StorageKind.Sqlite);
            var dying = new StoreSwitch(store.Tables) { CommitsLeft = commits };
            var ended = true;
            try
            {
                await ImportAsync(dying, lines);
            }
            catch (StorageUnavailableException)
            {
                ended = false;
            }

            Assert.That((await LinesAsync(store.Tables)).Where(line => !line.StartsWith("{\"month\"")).Except(lines), Is.Empty, $"after {commits} commits");
            await ImportAsync(store.Tables, lines);
            Assert.That(await LinesAsync(store.Tables), Is.EqualTo(lines), $"after {commits} commits");
            if (ended)
            {
                Assert.That(commits, Is.GreaterThan(10));
                return;
            }
        }
    }

    [Test]
    public async Task A_profile_that_is_there_with_another_content_stays_and_is_named()
    {
        await new FilledDesk(target.Tables).RowAsync(FilledDesk.ProfileOf("29:ana"), "state", "{}");

        var report = await ImportAsync(target.Tables, await LinesAsync(source.Tables));

        Assert.That(report.Problems.Single().Reason, Does.Contain("profile"));
        Assert.That((await FilledDesk.RowsAsync(target.Tables, FilledDesk.ProfileOf("29:ana"))).Values, Is.EqualTo(new[] { "{}" }));
    }

    [Test]
    public async Task Of_a_ticket_that_is_new_no_row_is_looked_for_but_itself()
    {
        var looked = new List<TableKey>();
        var store = new StoreSwitch(target.Tables) { HangsReading = key => Looked(key) };

        await ImportAsync(store, await LinesAsync(source.Tables));

        Assert.That(looked.Where(key => key.Partition.StartsWith("2026-", StringComparison.Ordinal) && key.Row != "counter").Select(key => key.Row.Split('|')[0]), Is.All.EqualTo("ticket"));

        bool Looked(TableKey key)
        {
            lock (looked)
            {
                looked.Add(key);
            }

            return false;
        }
    }

    [Test]
    public async Task Numbers_go_on_after_those_that_were_imported()
    {
        await ImportAsync(target.Tables, await LinesAsync(source.Tables));

        var next = await new FilledDesk(target.Tables).OpenAsync("next", Now);

        Assert.That(next.Id.ToString(), Is.EqualTo("INC-2026-03-00003"));
    }

    [Test]
    public async Task An_operation_that_opened_a_ticket_before_the_move_finds_it_after_it()
    {
        await ImportAsync(target.Tables, await LinesAsync(source.Tables));

        Assert.That((await new FilledDesk(target.Tables).OpenAsync("open 1", Now)).Id.Number, Is.EqualTo(1));
    }

    private static async Task<List<string>> LinesAsync(ITableStore store) => await new DeskExport(store, new DeskLookups(store)).LinesAsync(default).ToListAsync();

    private static Task<ImportReport> ImportAsync(ITableStore store, IEnumerable<string> lines) =>
        new DeskImport(store, new DeskExport(store, new DeskLookups(store))).RunAsync(lines.ToAsyncEnumerable(), default);
}
