using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Retention;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>KB-450: a ticket is kept for three years after its closure, a chat's data for one.</summary>
internal sealed class RetentionTests(StorageKind kind) : RetentionFixture(kind)
{
    [TestCase(-1, false)]
    [TestCase(0, true)]
    public async Task A_ticket_goes_three_years_after_its_closure(int seconds, bool gone)
    {
        var ticket = await ClosedTicketAsync();

        await RunAsync(Closed.AddYears(3).AddSeconds(seconds));

        Assert.That(await Desk.Desk.FindAsync(ticket.Id, default), gone ? Is.Null : Is.Not.Null);
        Assert.That((await RowsAsync("2026-03")).Keys.Count(key => key.Contains(ticket.Id.ToString())), gone ? Is.Zero : Is.GreaterThan(8));
    }

    [Test]
    public async Task A_ticket_that_is_open_stays_whole()
    {
        await Desk.OpenAsync("open", Then);
        var before = await RowsAsync("2026-03");

        await RunAsync(Then.AddYears(50));

        Assert.That((await RowsAsync("2026-03")).Where(row => !row.Key.StartsWith("opened|")), Is.EquivalentTo(before.Where(row => !row.Key.StartsWith("opened|"))));
    }

    [Test]
    public async Task A_month_whose_tickets_are_gone_goes_too()
    {
        await ClosedTicketAsync();
        await Desk.RowAsync("2026-03", "left by an older version", "1");

        await RunAsync(Closed.AddYears(4));

        Assert.That(await RowsAsync("2026-03"), Is.Empty);
        Assert.That(await RowsAsync("months"), Is.Empty);
    }

    [Test]
    public async Task A_thread_goes_with_its_ticket()
    {
        var (closed, open) = (await ClosedTicketAsync(), await Desk.OpenAsync("other", Then));
        await Desk.RowAsync("threads", "19:closed", $"\"{closed.Id}\"");
        await Desk.RowAsync("threads", "19:open", $"\"{open.Id}\"");

        await RunAsync(Closed.AddYears(3));

        Assert.That((await RowsAsync("threads")).Keys, Is.EqualTo(new[] { "19:open" }));
    }

    [TestCase("2026-04-02T01:00:00+08:00", true)]
    [TestCase("2026-04-03T01:00:00+08:00", false)]
    public async Task Records_of_openings_go_when_their_month_is_over(string now, bool kept)
    {
        await Desk.OpenAsync("open", Then);

        await RunAsync(DateTimeOffset.Parse(now));

        Assert.That((await RowsAsync("2026-03")).Keys.Count(key => key.StartsWith("opened|")), Is.EqualTo(kept ? 1 : 0));
    }

    [TestCase("2025-03-15", 1)]
    [TestCase("2025-03-14", 0)]
    public async Task A_chat_nobody_used_for_a_year_goes_with_its_state(string lastUsed, int left)
    {
        await Desk.RowAsync("chats", "a:chat|1", $$"""{"conversationId":"a:chat|1","serviceUrl":"https://s/","userId":"29:ana","lastUsed":"{{lastUsed}}"}""");
        var states = new[] { "msteams/conversations/a:chat|1", "msteams/users/29:ana" }.Select(key => $"state|{TableKey.Escape(key)}").ToArray();
        foreach (var state in states)
        {
            await Desk.RowAsync(state, "state", "{}");
        }

        await RunAsync(Then);

        Assert.That(await RowsAsync("chats"), Has.Count.EqualTo(left));
        foreach (var state in states)
        {
            Assert.That(await RowsAsync(state), Has.Count.EqualTo(left));
        }
    }

    [TestCase("2026-03-14", 1)]
    [TestCase("2025-03-14", 0)]
    public async Task The_profile_of_somebody_stays_as_long_as_one_of_their_chats_is_used(string otherLastUsed, int left)
    {
        await Desk.RowAsync("chats", "a:old", """{"conversationId":"a:old","serviceUrl":"https://s/","userId":"29:ana","lastUsed":"2024-03-14"}""");
        await Desk.RowAsync("chats", "a:other", $$"""{"conversationId":"a:other","serviceUrl":"https://s/","userId":"29:ana","lastUsed":"{{otherLastUsed}}"}""");
        await Desk.ProfileAsync("29:ana");

        await RunAsync(Then);

        Assert.That(await RowsAsync("chats"), Has.Count.EqualTo(left));
        Assert.That(await RowsAsync(FilledDesk.ProfileOf("29:ana")), Has.Count.EqualTo(left));
    }

    [Test]
    public async Task A_chat_that_does_not_say_its_last_day_goes()
    {
        await Desk.RowAsync("chats", "a:chat", """{"conversationId":"a:chat","serviceUrl":"https://s/","userId":"29:ana"}""");
        await Desk.ProfileAsync("29:ana");

        await RunAsync(Then);

        Assert.That(await RowsAsync("chats"), Is.Empty);
        Assert.That(await RowsAsync(FilledDesk.ProfileOf("29:ana")), Is.Empty);
    }

    [Test]
    public async Task A_dry_run_changes_nothing_and_counts_all_but_what_follows_its_tickets()
    {
        await ClosedTicketAsync();
        await Desk.FillAsync(Then);
        var before = (await RowsAsync("2026-03")).Concat(await RowsAsync("2026-04")).Concat(await RowsAsync("threads")).Concat(await RowsAsync("chats")).ToList();

        var dry = await RunAsync(Closed.AddYears(10), dry: true);
        var after = (await RowsAsync("2026-03")).Concat(await RowsAsync("2026-04")).Concat(await RowsAsync("threads")).Concat(await RowsAsync("chats")).ToList();

        Assert.That(after, Is.EqualTo(before));
        Assert.That(dry[ExpiredKind.Ticket], Is.EqualTo(3));
        Assert.That(dry, Is.EquivalentTo((await RunAsync(Closed.AddYears(10))).Remove(ExpiredKind.Month).Remove(ExpiredKind.Thread)));
    }

    [Test]
    public async Task A_run_that_dies_anywhere_is_finished_by_the_next()
    {
        var id = (await ClosedTicketAsync(notes: 250)).Id;
        for (var commits = 0; (await RowsAsync("months")).Count > 0; commits++)
        {
            try
            {
                await RunAsync(Closed.AddYears(4), store: new StoreSwitch(Store) { CommitsLeft = commits == 0 ? 1 : 2 });
            }
            catch (StorageUnavailableException)
            {
                // It died.
            }

            Assert.That(commits, Is.LessThan(10));
            var rows = await RowsAsync("2026-03");
            Assert.That(rows.Keys.Where(key => key.Contains(id.ToString())), rows.ContainsKey($"ticket|{id}") ? Is.Not.Empty : Is.Empty);
        }

        Assert.That(await RowsAsync("2026-03"), Is.Empty);
    }
}
