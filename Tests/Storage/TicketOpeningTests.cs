using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

internal sealed class TicketOpeningTests(StorageKind kind) : TicketDeskFixture(kind)
{
    [Test]
    public async Task Numbers_run_within_the_Philippine_month()
    {
        var lastOfMarch = new DateTimeOffset(2026, 3, 31, 15, 59, 59, TimeSpan.Zero);

        Assert.That((await OpenTicketAsync("a")).Id.ToString(), Is.EqualTo("INC-2026-03-00001"));
        Assert.That((await OpenTicketAsync("b", now: lastOfMarch)).Id.ToString(), Is.EqualTo("INC-2026-03-00002"));
        Assert.That((await OpenTicketAsync("c", now: lastOfMarch.AddSeconds(1))).Id.ToString(), Is.EqualTo("INC-2026-04-00001"));
    }

    [Test]
    public async Task The_ticket_its_notes_and_its_posts_are_kept_together()
    {
        var opened = await Desk.OpenAsync("open", Now, id => Opened(id) is var change ? change.Posting(Post(change.Ticket, "p")) : null!, default);

        var found = await Desk.FindAsync(opened.Id, default);

        Assert.That(found!.Operations, Is.EqualTo(new[] { "open" }));
        Assert.That(found.NoteCount, Is.EqualTo(1));
        Assert.That(await NoteTextsAsync(opened.Id), Is.EqualTo(new[] { "Opened." }));
        Assert.That((await Desk.PendingPostsAsync(opened.Id, default)).Single().Id, Is.EqualTo("p"));
        Assert.That(await Desk.OpenTicketsAsync(PersonId.Of(null, Ana), Now, default), Is.EqualTo(new[] { opened.Id }));
    }

    [Test]
    public async Task The_same_operation_opens_one_ticket_and_gets_it_as_it_now_is()
    {
        var first = await OpenTicketAsync("open");
        await ChangeAsync(first.Id, "note", change => change.Noting(Now, "Second."));

        var again = await OpenTicketAsync("open");

        Assert.That(again.Id, Is.EqualTo(first.Id));
        Assert.That(again.NoteCount, Is.EqualTo(2));
        Assert.That((await OpenTicketAsync("other")).Id.Number, Is.EqualTo(2));
    }

    [TestCase(-1, 1)]
    [TestCase(0, -1)]
    [TestCase(86_000, -2 * 86_000)]
    public async Task The_same_operation_on_the_other_side_of_the_month_s_end_opens_no_other(int first, int later)
    {
        var end = new DateTimeOffset(2026, 3, 31, 16, 0, 0, TimeSpan.Zero);

        var opened = await OpenTicketAsync("open", now: end.AddSeconds(first));
        var again = await OpenTicketAsync("open", now: end.AddSeconds(first + later));

        Assert.That(again.Id, Is.EqualTo(opened.Id));
    }

    [Test]
    public async Task Of_openings_that_are_made_together_one_that_cannot_be_fails_alone()
    {
        var gate = new TaskCompletionSource();
        using var held = new StoreSwitch(Store) { Before = _ => gate.Task };
        var desk = new TicketDesk(held, new PostSignal());
        await Store.CommitAsync([new RowChange.Insert(new TableKey("2026-03", "opened|lost"), "\"INC-2026-03-00099\"")], default);

        // While the first one is being stored the others gather, and are made together.
        Task<Ticket>[] openings =
        [
            .. new[] { "first", "before", "lost", "long", "refused", "after" }.Select(operation => desk.OpenAsync(
                operation, Now,
                id => operation switch
                {
                    "long" => Opened(id).Noting(Now, new string('x', 700_000)),
                    "refused" => throw new InvalidOperationException("No."),
                    _ => Opened(id),
                },
                default)),
        ];
        gate.SetResult();

        Assert.That(async () => await openings[2], Throws.InstanceOf<KeyNotFoundException>());
        Assert.That(async () => await openings[3], Throws.InstanceOf<StorageLimitException>());
        Assert.That(async () => await openings[4], Throws.InvalidOperationException);
        var opened = await Task.WhenAll(openings[0], openings[1], openings[5]);
        Assert.That(opened.Select(ticket => ticket.Id.Number), Is.EqualTo(new[] { 1, 2, 3 }));
    }

    [Test]
    public async Task Twenty_openings_at_once_on_four_instances_take_distinct_numbers_without_a_gap()
    {
        TicketDesk[] instances = [.. Enumerable.Range(0, 4).Select(_ => new TicketDesk(Store, new PostSignal()))];

        var tickets = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() =>
            instances[n % instances.Length].OpenAsync($"open-{n}", Now, id => Opened(id), default))));

        Assert.That(tickets.Select(ticket => ticket.Id.Number), Is.EquivalentTo(Enumerable.Range(1, 20)));
        Assert.That(await Desk.OpenTicketsAsync(PersonId.Of(null, Ana), Now, default), Is.EqualTo(tickets.Select(ticket => ticket.Id).OrderByDescending(id => id.Number)));
        foreach (var ticket in tickets)
        {
            Assert.That(await NoteTextsAsync(ticket.Id), Is.EqualTo(new[] { "Opened." }));
        }
    }

    [Test]
    public async Task The_same_opening_at_once_on_four_instances_is_one_ticket()
    {
        var tickets = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            new TicketDesk(Store, new PostSignal()).OpenAsync("open", Now, id => Opened(id), default))));

        Assert.That(tickets.Select(ticket => ticket.Id).Distinct(), Is.EqualTo(new[] { new TicketId(new TicketMonth(2026, 3), 1) }));
        Assert.That(await Desk.FindAsync(new TicketId(new TicketMonth(2026, 3), 2), default), Is.Null);
    }

    [Test]
    public async Task A_month_that_has_used_up_its_numbers_says_so()
    {
        await Store.CommitAsync([new RowChange.Insert(new TableKey("2026-03", "counter"), "99998")], default);

        Assert.That((await OpenTicketAsync("a")).Id.ToString(), Is.EqualTo("INC-2026-03-99999"));
        Assert.That(() => OpenTicketAsync("b"), Throws.InvalidOperationException.With.Message.Contains("2026-03"));
    }

    [Test]
    public async Task There_is_no_ticket_that_was_not_opened() =>
        Assert.That(await Desk.FindAsync(TicketId.Parse("INC-2026-03-00001"), default), Is.Null);
}
