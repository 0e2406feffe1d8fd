using LeanTechBot.Bot.Storage;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

internal sealed class TicketChangeTests(StorageKind kind) : TicketDeskFixture(kind)
{
    [Test]
    public async Task A_change_is_stored_and_its_outcome_answered()
    {
        var id = (await OpenTicketAsync()).Id;

        var answer = await Desk.ApplyAsync(id, "step", ticket => new DeskDecision<string>(
            TicketChange.Of(ticket).With(t => t with { Step = CallStep.Intake }).Noting(Now, "On to step 2."), "advanced"), default);

        Assert.That(answer, Is.InstanceOf<DeskAnswer<string>.Applied>().With.Property("Outcome").EqualTo("advanced"));
        Assert.That((await Desk.FindAsync(id, default))!.Step, Is.EqualTo(CallStep.Intake));
        Assert.That(await NoteTextsAsync(id), Is.EqualTo(new[] { "Opened.", "On to step 2." }));
    }

    [Test]
    public async Task A_decision_without_a_change_stores_nothing()
    {
        var id = (await OpenTicketAsync()).Id;

        var answer = await Desk.ApplyAsync(id, "look", ticket => new DeskDecision<int>(null, ticket.NoteCount), default);

        Assert.That(answer, Is.InstanceOf<DeskAnswer<int>.Applied>().With.Property("Outcome").EqualTo(1));
        Assert.That((await Desk.FindAsync(id, default))!.Operations, Does.Not.Contain("look"));
    }

    [Test]
    public async Task A_repeated_operation_is_not_decided_again()
    {
        var id = (await OpenTicketAsync()).Id;
        await ChangeAsync(id, "note", change => change.Noting(Now, "Once."));

        var answer = await Desk.ApplyAsync<string>(id, "note", _ => throw new AssertionException("decided again"), default);

        Assert.That(answer, Is.InstanceOf<DeskAnswer<string>.Repeated>());
        Assert.That(answer.Ticket.NoteCount, Is.EqualTo(2));
    }

    [Test]
    public async Task A_lost_race_reads_and_decides_again()
    {
        var id = (await OpenTicketAsync()).Id;
        var seen = new List<int>();

        var answer = await Desk.ApplyAsync(id, "mine", ticket =>
        {
            seen.Add(ticket.NoteCount);
            if (seen.Count == 1)
            {
                ChangeAsync(id, "theirs", change => change.Noting(Now, "Theirs.")).GetAwaiter().GetResult();
            }

            return new DeskDecision<string>(TicketChange.Of(ticket).Noting(Now, "Mine."), "done");
        }, default);

        Assert.That(seen, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(answer.Ticket.Operations, Is.EqualTo(new[] { "open-1", "theirs", "mine" }));
        Assert.That(await NoteTextsAsync(id), Is.EqualTo(new[] { "Opened.", "Theirs.", "Mine." }));
    }

    [Test]
    public async Task Twenty_notes_at_once_are_all_kept_and_numbered()
    {
        var id = (await OpenTicketAsync()).Id;

        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => ChangeAsync(id, $"note-{n}", change => change.Noting(Now, $"Note {n}")))));

        var notes = await Desk.NotesAsync(id, default);
        Assert.That(notes.Select(note => note.Number), Is.EqualTo(Enumerable.Range(1, 21)));
        Assert.That(notes.Skip(1).Select(note => note.Text), Is.EquivalentTo(Enumerable.Range(0, 20).Select(n => $"Note {n}")));
    }

    [Test]
    public async Task The_last_fifty_operations_are_remembered()
    {
        var id = (await OpenTicketAsync()).Id;
        for (var n = 0; n < 50; n++)
        {
            await ChangeAsync(id, $"step-{n}", change => change);
        }

        Assert.That((await Desk.FindAsync(id, default))!.Operations, Is.EqualTo(Enumerable.Range(0, 50).Select(n => $"step-{n}")));
    }

    [Test]
    public void A_ticket_that_is_not_there_cannot_change() =>
        Assert.That(() => ChangeAsync(TicketId.Parse("INC-2026-03-00009"), "x", change => change), Throws.InstanceOf<KeyNotFoundException>());

    [Test]
    public async Task A_post_asked_for_twice_is_pending_once_and_the_rest_of_the_change_is_kept()
    {
        var id = (await OpenTicketAsync()).Id;
        await ChangeAsync(id, "first", change => change.Posting(Post(change.Ticket, "same")));

        await ChangeAsync(id, "second", change => change.Noting(Now, "Again.").Posting(Post(change.Ticket, "same")).Posting(Post(change.Ticket, "new")));

        Assert.That((await Desk.PendingPostsAsync(id, default)).Select(post => post.Id), Is.EqualTo(new[] { "new", "same" }));
        Assert.That(await NoteTextsAsync(id), Is.EqualTo(new[] { "Opened.", "Again." }));
    }

    [Test]
    public async Task Posts_come_oldest_first()
    {
        var id = (await OpenTicketAsync()).Id;
        await ChangeAsync(id, "posts", change => change
            .Posting(Post(change.Ticket, "a", 2)).Posting(Post(change.Ticket, "b|/#?", 0)).Posting(Post(change.Ticket, "c", 1)));

        var posts = await Desk.PendingPostsAsync(id, default);

        Assert.That(posts.Select(post => post.Id), Is.EqualTo(new[] { "b|/#?", "c", "a" }));
        Assert.That(posts[0].Facts.Single().Value, Is.EqualTo("Ñ \"quoted\""));
        Assert.That(posts[0].Ticket, Is.EqualTo(id));
    }

    [Test]
    public async Task A_closed_ticket_is_no_longer_among_the_open_ones()
    {
        var id = (await OpenTicketAsync("a")).Id;
        var other = (await OpenTicketAsync("b")).Id;

        await ChangeAsync(id, "close", change => change.Moving(Now,
            TicketStatus.Assigned, TicketStatus.InProgress, TicketStatus.Resolved, TicketStatus.Closed));

        Assert.That(await Desk.OpenTicketsAsync(PersonId.Of(null, Ana), Now, default), Is.EqualTo(new[] { other }));
        Assert.That((await Desk.FindAsync(id, default))!.Status, Is.EqualTo(TicketStatus.Closed));
    }

    [Test]
    public async Task A_ticket_handed_over_is_open_with_the_other_engineer()
    {
        var id = (await OpenTicketAsync()).Id;

        await ChangeAsync(id, "hand over", change => change.With(ticket => ticket with { Engineer = new Engineer { UserId = "29:ben", Name = "Ben" } }));

        Assert.That(await Desk.OpenTicketsAsync(PersonId.Of(null, Ana), Now, default), Is.Empty);
        Assert.That(await Desk.OpenTicketsAsync(PersonId.Of(null, "29:ben"), Now, default), Is.EqualTo(new[] { id }));
    }

    [Test]
    public async Task Open_tickets_are_the_engineers_own_of_this_month_and_the_last_newest_first()
    {
        var older = await OpenTicketAsync("a", now: Now.AddMonths(-2));
        var last = await OpenTicketAsync("b", now: Now.AddMonths(-1));
        var first = await OpenTicketAsync("c");
        var second = await OpenTicketAsync("d");
        await OpenTicketAsync("e", engineer: "29:ana/with");

        Assert.That(await Desk.OpenTicketsAsync(PersonId.Of(null, Ana), Now, default), Is.EqualTo(new[] { second.Id, first.Id, last.Id }));
        Assert.That(await Desk.FindAsync(older.Id, default), Is.Not.Null);
    }

    [TestCase(74_998, 1)]
    [TestCase(74_999, 2)]
    [TestCase(75_000, 2)]
    [TestCase(300_000, 5)]
    public async Task A_long_note_is_split_over_rows_and_never_cut(int length, int rows)
    {
        var id = (await OpenTicketAsync()).Id;
        var text = string.Concat(Enumerable.Range(0, length / 4 + 1).Select(n => $"{n % 1000:D3}\n"))[..length] + "😀";

        await ChangeAsync(id, "long", change => change.Noting(Now, NoteKind.Engineer, "Ana", text).Noting(Now, "After."));

        Assert.That((await NoteTextsAsync(id)).SequenceEqual(["Opened.", text, "After."]));
        Assert.That(await Store.RangeAsync(RowRange.StartingWith("2026-03", $"note|{id}|000002"), null, default).CountAsync(), Is.EqualTo(rows));
    }

    [Test]
    public async Task A_note_of_nothing_but_escapes_fits_its_row()
    {
        var id = (await OpenTicketAsync()).Id;
        var text = new string('\u0001', 75_000);

        await ChangeAsync(id, "long", change => change.Noting(Now, text));

        Assert.That((await NoteTextsAsync(id))[1] == text);
    }
}
