using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.Moving;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>The ticket that took a message is found by the message, for as long as the ticket is kept.</summary>
internal sealed class MessageRowTests(StorageKind kind) : RetentionFixture(kind)
{
    private const string Key = "kE1-message_key";

    [Test]
    public async Task A_message_leads_to_its_ticket_from_any_month()
    {
        var old = await Desk.OpenAsync("old", Then.AddMonths(-5));
        await TakeAsync(old.Id, "op", "first");
        await Desk.OpenAsync("new", Then);

        Assert.That(await Desk.Desk.FindMessageAsync(Key, default), Is.EqualTo(old.Id));
        Assert.That(await Desk.Desk.FindMessageAsync("another", default), Is.Null);
    }

    [Test]
    public async Task A_message_that_is_taken_again_stays_with_its_first_ticket_and_nothing_is_lost()
    {
        var (first, second) = (await Desk.OpenAsync("1", Then), await Desk.OpenAsync("2", Then));
        await TakeAsync(first.Id, "op", "first");

        await TakeAsync(second.Id, "op", "second");
        await TakeAsync(first.Id, "op2", "third");

        Assert.That(await Desk.Desk.FindMessageAsync(Key, default), Is.EqualTo(first.Id));
        Assert.That((await Desk.Desk.NotesAsync(second.Id, default)).Select(note => note.Text), Has.Member("second"));
        Assert.That((await Desk.Desk.NotesAsync(first.Id, default)).Select(note => note.Text), Is.SupersetOf(new[] { "first", "third" }));
    }

    [Test]
    public async Task Its_row_goes_with_the_ticket()
    {
        var ticket = await ClosedTicketAsync();
        await Desk.OpenAsync("another of the month", Then);
        await TakeAsync(ticket.Id, "op", "first");

        await RunAsync(Closed.AddYears(3));

        Assert.That((await RowsAsync("2026-03")).Keys, Has.None.StartsWith("message|"));
    }

    [Test]
    public async Task It_moves_to_another_store_with_the_ticket()
    {
        var ticket = await Desk.OpenAsync("1", Then);
        await TakeAsync(ticket.Id, "op", "first");
        using var target = await TestStore.CreateAsync(StorageKind.Sqlite);

        var lines = new DeskExport(Store, new DeskLookups(Store)).LinesAsync(default);
        var report = await new DeskImport(target.Tables, new DeskExport(target.Tables, new DeskLookups(target.Tables))).RunAsync(lines, default);

        Assert.That(report.Problems, Is.Empty);
        var moved = new TicketDesk(target.Tables, new PostSignal());
        Assert.That(await moved.FindMessageAsync(Key, default), Is.EqualTo(ticket.Id));
        Assert.That(await moved.NotesAsync(ticket.Id, default), Is.EqualTo(await Desk.Desk.NotesAsync(ticket.Id, default)));
    }

    private Task TakeAsync(TicketId id, string operation, string text) => Desk.Desk.ApplyAsync(
        id,
        operation,
        ticket => new DeskDecision<bool>(TicketChange.Of(ticket).Noting(Then, NoteKind.Engineer, "Ana", text, new NoteOrigin { Message = Key, Words = "w" }), true),
        default);
}
