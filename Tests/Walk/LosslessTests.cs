using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>What is typed is stored once, on the ticket it belongs to, in the words it was typed in.</summary>
internal sealed class LosslessTests : WalkFixture
{
    [Test]
    public async Task A_spiel_copied_from_a_card_of_an_older_call_leaves_the_call_that_is_on()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var copy = Call.Chat.Clicking("To copy", ("logsFinding", "typed on the older card"));
        var first = Call.TicketId;
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");
        var second = Call.TicketId;

        await Call.Chat.SendAsync(copy);
        await Call.TypesAsync("for the call that is on");

        Assert.That((await Bot.Desk.NotesAsync(second, default)).Select(note => note.Text), Has.Member("for the call that is on"));
        Assert.That((await Bot.Desk.FindAsync(first, default))!.Answers.Investigation.LogsFinding, Is.EqualTo("typed on the older card"));
    }

    [Test]
    public async Task Messages_without_an_id_are_all_stored()
    {
        await Call.OpensAsync();
        foreach (var text in (string[])["first", "second", "second"])
        {
            var typed = Call.Chat.Typing(text);
            typed.Remove("id");
            await Call.Chat.SendAsync(typed);
        }

        Assert.That((await Call.NotesAsync()).TakeLast(3), Is.EqualTo(new[] { "first", "second", "second" }));
    }

    [TestCase("2026-03-18T09:14:07.120+08:00")]
    [TestCase("2026-03-18T01:14:07")]
    [TestCase("2026-03-18T01:14:07Z")]
    public async Task A_finding_that_is_a_timestamp_is_kept_as_it_was_typed(string stamp)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.InvestigatesAsync(stamp, "fixed");

        Assert.That((await Call.TicketAsync()).Answers.Investigation.LogsFinding, Is.EqualTo(stamp));
    }

    [Test]
    public async Task Findings_are_noted_once_however_often_step_4_is_passed()
    {
        await Call.WalksToAsync(CallStep.Resolution);
        var notes = await Call.NotesAsync();

        await Call.ClicksAsync("Back");
        await Call.GoesOnAsync(("fixesFinding", "nameserver corrected twice"));

        Assert.That((await Call.NotesAsync()).Skip(notes.Length).Where(note => !note.StartsWith("Step 4", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "Apply fixes as identified: nameserver corrected twice" }));
    }

    [Test]
    public async Task A_finding_kept_by_a_quiet_button_is_noted_when_the_step_is_passed()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Ask a peer", ("logsChecked", "true"), ("logsFinding", "typed before asking"));
        await Call.ClicksAsync("Back to the call");
        await Call.GoesOnAsync();

        Assert.That(await Call.NotesAsync(), Has.Member("Check the logs: typed before asking"));
    }

    [Test]
    public async Task A_box_ticked_on_an_out_of_date_card_is_a_note()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var old = Call.Chat.Clicking("Next: resolution", ("processesChecked", "true"));
        await Call.TypesAsync("hi");
        await Call.ClicksAsync("Next: resolution", ("logsChecked", "true"), ("logsFinding", "resolv.conf"));
        await Call.Chat.SendAsync(old);

        Assert.That(await Call.NotesAsync(), Has.Some.Contains("ProcessesChecked: yes"));
        Assert.That(await Call.NotesAsync(), Has.None.Contains("LogsChecked"));
    }

    [Test]
    public async Task An_update_without_a_finding_is_noted_without_the_open_words()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Update sent");

        Assert.That(await Call.NotesAsync(), Has.Some.StartsWith("Update given to the client").And.None.Contains("[brief description"));
    }

    [Test]
    public async Task Older_notes_are_behind_a_button_and_a_long_one_behind_its_number()
    {
        await Call.OpensAsync();
        var written = string.Join(" ", Enumerable.Repeat("pasted", 6_000));
        await Call.TypesAsync($"A mail: {written}");
        for (var line = 1; line <= 20; line++)
        {
            await Call.TypesAsync($"line {line} of the call");
        }

        await Call.TypesAsync("notes");
        Assert.That(Call.CurrentCard.Text, Does.Contain("line 20 of the call").And.Not.Contain("line 5 of the call"));
        await Call.ClicksAsync("Older notes");
        Assert.That(Call.CurrentCard.Text, Does.Contain("line 5 of the call").And.Contain("A mail: pasted").And.Not.Contain("line 20 of the call"));

        var number = (await Call.NotesAsync()).IndexOf($"A mail: {written}") + 1;
        Assert.That(Call.CurrentCard.Text, Does.Contain($"whole: notes {number}"));
        var messages = Call.Chat.Messages.Count;
        await Call.TypesAsync($"notes {number}");
        Assert.That(string.Concat(Call.Chat.Messages.Skip(messages).Select(message => message.Text)), Does.EndWith($"A mail: {written}"));
    }

    [TestCase("notes 99", "has no note 99")]
    [TestCase("notes 0", "has no note 0")]
    public async Task A_note_that_is_not_there_is_said_so(string typed, string said)
    {
        await Call.OpensAsync();
        await Call.TypesAsync(typed);

        Call.Sees(said);
    }

    [Test]
    public async Task A_line_that_begins_with_notes_is_a_note()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("notes 2 missing");

        Assert.That(await Call.NotesAsync(), Has.Member("notes 2 missing"));
    }
}
