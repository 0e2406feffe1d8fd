using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Fakes;
using Microsoft.Extensions.Logging.Abstractions;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>What was stored under a Teams id alone is found and moved when its person is next seen.</summary>
internal sealed class KnownPeopleTests(StorageKind kind) : RetentionFixture(kind)
{
    private const string ObjectId = "6f1a3c5e-2b4d-4f6a-8c0e-1d3f5b7a9c1e";

    private static readonly Person Ana = new() { TeamsId = FilledDesk.Ana, ObjectId = ObjectId };

    private IFalseEscalations Record => new DeskLookups(Store);

    [Test]
    public async Task Open_and_returned_tickets_move_to_the_object_id()
    {
        var open = await Desk.OpenAsync("open", Then);
        var lastMonth = await Desk.OpenAsync("long ago", Then.AddMonths(-7));
        var closed = await Desk.OpenAsync("closed", Then.AddMonths(-1));
        await Desk.CloseAsync(closed.Id, Then);

        var person = await People().FindAsync(Ana, default);

        Assert.That(person.KnownTeamsIds, Is.EqualTo(new[] { FilledDesk.Ana }));
        Assert.That(await Desk.Desk.OpenTicketsAsync(Ana.Id, Then, default), Is.EqualTo(new[] { open.Id }));
        Assert.That((await Record.OfAsync(Ana.Id, Then.AddHours(1), default)).Select(returned => returned.Ticket), Is.EqualTo(new[] { open.Id, closed.Id }));
        foreach (var id in new[] { open.Id, lastMonth.Id, closed.Id })
        {
            Assert.That((await Desk.Desk.FindAsync(id, default))!.Engineer.ObjectId, Is.EqualTo(ObjectId), $"{id}");
        }

        await NothingIsUnderAsync(FilledDesk.Ana, open.Id, lastMonth.Id, closed.Id);
    }

    [Test]
    public async Task The_same_person_under_a_new_Teams_id_has_all_of_it()
    {
        var open = await Desk.OpenAsync("open", Then);
        await People().FindAsync(Ana, default);

        var person = await People().FindAsync(Ana with { TeamsId = "29:new" }, default);

        Assert.That(person.KnownTeamsIds, Is.EqualTo(new[] { FilledDesk.Ana, "29:new" }));
        Assert.That(await Desk.Desk.OpenTicketsAsync(person.Id, Then, default), Is.EqualTo(new[] { open.Id }));
    }

    [Test]
    public async Task A_request_without_the_object_id_is_the_same_person_once_the_Teams_id_is_known()
    {
        await People().FindAsync(Ana, default);

        Assert.That((await People().FindAsync(Ana with { ObjectId = null }, default)).Id, Is.EqualTo(Ana.Id));
        Assert.That((await People().FindAsync(new Person { TeamsId = "29:nobody" }, default)).Id, Is.EqualTo(PersonId.Of(null, "29:nobody")));
    }

    [Test]
    public async Task Another_person_s_Teams_id_brings_nothing_along()
    {
        var open = await Desk.OpenAsync("open", Then);
        await People().FindAsync(Ana, default);

        var other = await People().FindAsync(Ana with { ObjectId = "0b1e2d3c-4f5a-4b6c-8d7e-9f0a1b2c3d4e" }, default);

        Assert.That(other.KnownTeamsIds, Is.Empty);
        Assert.That(await Desk.Desk.OpenTicketsAsync(other.Id, Then, default), Is.Empty);
        Assert.That((await Desk.Desk.FindAsync(open.Id, default))!.Engineer.ObjectId, Is.EqualTo(ObjectId));
    }

    [Test]
    public async Task A_profile_moves_and_a_newer_one_stays()
    {
        await Desk.ProfileAsync(FilledDesk.Ana);
        await Desk.RowAsync(FilledDesk.ProfileOf("29:second"), "state", "{}");

        await People().FindAsync(Ana, default);
        await People().FindAsync(Ana with { TeamsId = "29:second" }, default);

        Assert.That((await RowsAsync(FilledDesk.ProfileOf(ObjectId))).Values.Single(), Does.Contain("LT-T1-042"));
        Assert.That(await RowsAsync(FilledDesk.ProfileOf(FilledDesk.Ana)), Is.Empty);
        Assert.That(await RowsAsync(FilledDesk.ProfileOf("29:second")), Is.Empty);
    }

    [Test]
    public async Task Two_instances_at_once_move_it_once()
    {
        var open = await Desk.OpenAsync("open", Then);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => People().FindAsync(Ana, default))));

        var ticket = (await Desk.Desk.FindAsync(open.Id, default))!;
        Assert.That(ticket.Operations.Count(operation => operation.StartsWith("person:")), Is.EqualTo(1));
        Assert.That(await Desk.Desk.OpenTicketsAsync(Ana.Id, Then, default), Is.EqualTo(new[] { open.Id }));
        Assert.That((await RowsAsync("people")).Values, Has.One.Contains("teamsIds"));
    }

    [Test]
    public async Task A_move_that_is_interrupted_anywhere_is_made_good_by_the_next_turn()
    {
        for (var commits = 0; ; commits++)
        {
            var store = new StoreSwitch(Store) { CommitsLeft = commits };
            var person = new Person { TeamsId = $"29:turn-{commits}", ObjectId = $"person-{commits}" };
            var open = await Desk.OpenAsync($"open {commits}", Then, person.TeamsId);
            await Desk.ProfileAsync(person.TeamsId);
            var ended = true;
            try
            {
                await People(store).FindAsync(person, default);
            }
            catch (StorageUnavailableException)
            {
                ended = false;
            }

            await People().FindAsync(person, default);

            Assert.That(await Desk.Desk.OpenTicketsAsync(person.Id, Then, default), Is.EqualTo(new[] { open.Id }), $"after {commits} commits");
            Assert.That(await RowsAsync(FilledDesk.ProfileOf($"person-{commits}")), Is.Not.Empty, $"after {commits} commits");
            Assert.That(await RowsAsync(FilledDesk.ProfileOf(person.TeamsId)), Is.Empty, $"after {commits} commits");
            if (ended)
            {
                Assert.That(commits, Is.GreaterThan(3));
                return;
            }
        }
    }

    [Test]
    public async Task What_is_known_of_a_person_goes_with_the_last_chat()
    {
        await People().FindAsync(Ana, default);
        await Desk.RowAsync("chats", "a:chat", $$"""{"conversationId":"a:chat","serviceUrl":"https://smba.trafficmanager.net/","userId":"{{FilledDesk.Ana}}","lastUsed":"2026-03-18","objectId":"{{ObjectId}}"}""");

        await RunAsync(Then.AddYears(2));

        Assert.That(await RowsAsync("people"), Is.Empty);
    }

    private KnownPeople People(ITableStore? store = null)
    {
        var (tables, lookups) = (store ?? Store, new DeskLookups(store ?? Store));
        return new KnownPeople(tables, new FormerRows(tables, new TicketDesk(tables, new PostSignal()), lookups, NullLogger<FormerRows>.Instance));
    }

    private async Task NothingIsUnderAsync(string teamsId, params TicketId[] tickets)
    {
        foreach (var month in tickets.Select(id => id.Month).Distinct())
        {
            Assert.That((await RowsAsync($"{month}")).Keys, Has.None.Contains($"|{TableKey.Escape(teamsId)}|"));
        }
    }
}
