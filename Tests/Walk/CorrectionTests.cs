using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>An edited or deleted message concerns the ticket that took it, whichever call is on now.</summary>
internal sealed class CorrectionTests : WalkFixture
{
    private TicketId first;

    private DateTimeOffset Now => Bot.Time.GetUtcNow();

    [Test]
    public async Task A_correction_goes_to_the_call_that_took_the_message()
    {
        var sent = await NotedAsync("server is web01");
        await OpenAnotherAsync();

        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "server is web02", Now));

        Assert.That(await TextsAsync(first), Has.Member("Corrected: server is web02").And.Member("server is web01"));
        Assert.That(await TextsAsync(Call.TicketId), Has.None.Contains("web02"));
        Assert.That(Call.Chat.Messages[^1].Text, Does.StartWith("Corrected 09:30").And.Contain($"{first} · Ana Reyes, Northgate Logistics").And.Contain("It belongs to that call."));
        await Call.TypesAsync("for the second call");
        Assert.That(await TextsAsync(new TicketId(first.Month, 2)), Has.Member("for the second call"));
    }

    [Test]
    public async Task A_correction_of_a_closed_ticket_says_so_and_changes_nothing_else()
    {
        await Call.WalksToAsync(CallStep.Documentation);
        first = Call.TicketId;
        var sent = await SentAsync("no code on the screen");
        await Call.ClosesAsync();
        var closed = (await Bot.Desk.FindAsync(first, default))!;

        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "LT-3005 on the screen", Now));

        var after = (await Bot.Desk.FindAsync(first, default))!;
        Assert.That(await TextsAsync(first), Has.Member("Corrected: LT-3005 on the screen"));
        Assert.That((after.Status, after.Severity), Is.EqualTo((TicketStatus.Closed, closed.Severity)));
        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain("That ticket is Closed"));
    }

    [Test]
    public async Task An_edit_after_months_finds_its_ticket()
    {
        var sent = await NotedAsync("server is web01");
        Bot.Time.Advance(TimeSpan.FromDays(70));

        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "server is web02", Now));

        Assert.That(await TextsAsync(first), Has.Member("Corrected: server is web02"));
    }

    [Test]
    public async Task Two_edits_with_one_time_stamp_are_two_and_each_counts_once()
    {
        var sent = await NotedAsync("one");
        var (second, third) = (MessageEdits.Edited(sent, "two", Now), MessageEdits.Edited(sent, "three", Now));

        foreach (var edit in new[] { second, third, third, second })
        {
            await Call.Chat.SendAsync(edit);
        }

        Assert.That((await TextsAsync(first)).Where(text => text.StartsWith("Corrected: ", StringComparison.Ordinal)), Is.EqualTo(new[] { "Corrected: two", "Corrected: three" }));
    }

    [Test]
    public async Task A_link_s_preview_is_no_correction()
    {
        var sent = await NotedAsync("see https://status.example");
        var said = Call.Chat.Messages.Count;

        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "see https://status.example", Now.AddSeconds(2)));

        Assert.That(await TextsAsync(first), Has.None.StartsWith("Corrected"));
        Assert.That(Call.Chat.Messages, Has.Count.EqualTo(said));
    }

    [Test]
    public async Task A_preview_after_a_correction_is_none_either()
    {
        var sent = await NotedAsync("see https://status.example");
        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "see https://portal.example", Now.AddSeconds(2)));

        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "see https://portal.example", Now.AddSeconds(4)));

        Assert.That((await TextsAsync(first)).Count(text => text.StartsWith("Corrected", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task An_edit_that_does_not_say_that_it_is_one_is_one()
    {
        var sent = await NotedAsync("one");

        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "two", Now, eventType: null));

        Assert.That(await TextsAsync(first), Has.Member("Corrected: two"));
    }

    [TestCase("status", "status please")]
    [TestCase("help", "the portal is down")]
    [TestCase("statsu", "the portal is down")]
    [TestCase("ask has anyone seen LT-2003?", "ask has anyone seen LT-2003 today?")]
    [TestCase("ask has anyone seen LT-2003?", "has anyone seen it")]
    public async Task A_corrected_command_or_question_is_no_note(string typed, string edited)
    {
        await Call.OpensAsync();
        var sent = await SentAsync(typed);
        var notes = await Call.NotesAsync();

        await Call.Chat.SendAsync(MessageEdits.Edited(sent, edited, Now));

        Assert.That(await Call.NotesAsync(), Is.EqualTo(notes));
    }

    [Test]
    public async Task An_edit_of_what_no_ticket_took_is_offered_as_a_note()
    {
        var sent = await SentAsync("the portal is down");

        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "the portal is down for all", Now));
        await Call.ClicksAsync("New call, keep as note");
        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "the portal is down for 12 people", Now));

        Assert.That(await Call.NotesAsync(), Has.Member("the portal is down for all").And.Member("Corrected: the portal is down for 12 people"));
    }

    [Test]
    public async Task An_edit_that_comes_before_its_message_is_not_lost()
    {
        await Call.OpensAsync();
        var sent = Call.Chat.Typing("server is web01");

        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "server is web02", Now));
        await Call.Chat.SendAsync(sent);
        await Call.ClicksAsync("Keep it as a note");

        Assert.That(await Call.NotesAsync(), Has.Member("server is web01").And.Member("server is web02"));
    }

    [Test]
    public async Task A_note_that_was_kept_by_a_click_is_corrected_on_its_ticket()
    {
        await Call.OpensAsync();
        var sent = await SentAsync("statsu");
        await Call.ClicksAsync("Keep it as a note");

        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "the statue fell", Now));

        Assert.That(await Call.NotesAsync(), Has.Member("Corrected: the statue fell"));
    }

    [Test]
    public async Task A_deleted_message_is_withdrawn_and_its_note_stays()
    {
        var sent = await NotedAsync("server is web01");
        await OpenAnotherAsync();

        await Call.Chat.SendAsync(MessageEdits.Deleted(sent, Now));
        await Call.Chat.SendAsync(MessageEdits.Deleted(sent, Now));

        var texts = await TextsAsync(first);
        Assert.That(texts, Has.Member("server is web01"));
        Assert.That(texts.Where(text => text.StartsWith("Withdrawn by Mara Santos: note ", StringComparison.Ordinal)), Has.Exactly(1).Contains("“server is web01”"));
        Assert.That(Call.Chat.Messages[^1].Text, Does.StartWith("Withdrawn").And.Contain("Ana Reyes, Northgate Logistics"));
        Assert.That(await TextsAsync(new TicketId(first.Month, 2)), Has.None.Contains("web01"));
    }

    [Test]
    public async Task Deleted_brought_back_and_deleted_again_is_all_noted()
    {
        var sent = await NotedAsync("server is web01");

        await Call.Chat.SendAsync(MessageEdits.Deleted(sent, Now));
        await Call.Chat.SendAsync(MessageEdits.Undeleted(sent, Now.AddSeconds(5)));
        await Call.Chat.SendAsync(MessageEdits.Deleted(sent, Now.AddSeconds(9)));
        await Call.Chat.SendAsync(MessageEdits.Deleted(sent, Now));

        Assert.That(
            (await TextsAsync(first)).Where(text => text.Contains("web01", StringComparison.Ordinal)).Select(text => text.Split(' ')[0]),
            Is.EqualTo(new[] { "server", "Withdrawn", "Brought", "Withdrawn" }));
        await Call.TypesAsync("notes");
        Assert.That(Call.CurrentCard.Text, Does.Contain("(withdrawn)"));
    }

    [TestCase("status")]
    [TestCase("ask has anyone seen LT-2003?")]
    public async Task A_deleted_command_is_nothing(string typed)
    {
        await Call.OpensAsync();
        var sent = await SentAsync(typed);
        var (notes, said) = (await Call.NotesAsync(), Call.Chat.Messages.Count);

        await Call.Chat.SendAsync(MessageEdits.Deleted(sent, Now));

        Assert.That(await Call.NotesAsync(), Is.EqualTo(notes));
        Assert.That(Call.Chat.Messages, Has.Count.EqualTo(said));
    }

    [Test]
    public async Task The_same_message_id_in_another_chat_is_another_message()
    {
        var sent = await NotedAsync("server is web01");
        var jun = new Call(Bot, TeamsUser.Jun);
        await jun.OpensAsync();
        var own = jun.Chat.Typing("printer is lp3");
        own["id"] = sent["id"]!.GetValue<string>();
        await jun.Chat.SendAsync(own);

        await jun.Chat.SendAsync(MessageEdits.Edited(own, "printer is lp4", Now));

        Assert.That(await TextsAsync(first), Has.None.Contains("lp4"));
        Assert.That(await jun.NotesAsync(), Has.Member("Corrected: printer is lp4"));
    }

    [Test]
    public async Task A_secret_in_a_correction_is_masked_and_said_on_the_right_ticket()
    {
        var sent = await NotedAsync("server is web01");
        await OpenAnotherAsync();

        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "password: Hunter2!xyz", Now));

        Assert.That(await TextsAsync(first), Has.None.Contains("Hunter2").And.Some.Contains("masked before storing"));
        Assert.That(await TextsAsync(new TicketId(first.Month, 2)), Has.None.Contains("masked before storing"));
    }

    [Test]
    public async Task An_edit_without_an_id_refers_to_nothing()
    {
        var sent = await NotedAsync("server is web01");
        var edit = MessageEdits.Edited(sent, "server is web02", Now);
        edit.Remove("id");

        await Call.Chat.SendAsync(edit);

        Assert.That(await TextsAsync(first), Has.None.Contains("web02"));
    }

    private async Task<JsonObject> NotedAsync(string text)
    {
        await Call.WalksToAsync(CallStep.Intake);
        first = Call.TicketId;
        return await SentAsync(text);
    }

    private async Task<JsonObject> SentAsync(string text)
    {
        var typed = Call.Chat.Typing(text);
        await Call.Chat.SendAsync(typed);
        return typed;
    }

    private async Task OpenAnotherAsync()
    {
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");
        Assert.That(Call.TicketId, Is.Not.EqualTo(first));
    }

    private async Task<string[]> TextsAsync(TicketId id) => [.. (await Bot.Desk.NotesAsync(id, default)).Select(note => note.Text)];
}
