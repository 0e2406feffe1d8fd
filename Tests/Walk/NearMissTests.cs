using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A slip of the finger is asked about; an ordinary line is a note.</summary>
internal sealed class NearMissTests : WalkFixture
{
    [TestCase("statsu", "status")]
    [TestCase("stauts", "status")]
    [TestCase("esclate", "escalate")]
    [TestCase("escalte", "escalate")]
    [TestCase("secuirty", "security")]
    [TestCase("hepl", "help")]
    [TestCase("bakc", "back")]
    [TestCase("ntoes", "notes")]
    [TestCase("neww", "new")]
    [TestCase("speil manager", "spiel")]
    [TestCase("cod LT-2003", "code LT-2003")]
    [TestCase("code abc", "code LT-2003")]
    [TestCase("spiel managr", "spiel")]
    [TestCase("escalate to tier 2", "escalate")]
    [TestCase("Escalate this ticket", "escalate")]
    [TestCase("security breach", "security")]
    [TestCase("Security incident!", "security")]
    [TestCase("help please", "help")]
    [TestCase("status po", "status")]
    public async Task A_near_miss_is_asked_and_not_stored(string typed, string meant)
    {
        await Call.OpensAsync();
        var notes = (await Call.NotesAsync()).Length;

        await Call.TypesAsync(typed);

        Assert.That(Call.CurrentCard.Lines[0], Does.StartWith($"Did you mean {meant}"));
        Assert.That(await Call.NotesAsync(), Has.Length.EqualTo(notes));
    }

    [TestCase("still down")]
    [TestCase("steel door")]
    [TestCase("new user cannot print")]
    [TestCase("help desk called back")]
    [TestCase("status page is red")]
    [TestCase("notes from the client: see below")]
    [TestCase("back online since 10:05")]
    [TestCase("escalate this please, she says")]
    [TestCase("security guard let the technician in")]
    [TestCase("code on the screen is unreadable to her")]
    [TestCase("code 500 from nginx")]
    [TestCase("Code red, she says")]
    [TestCase("code LT-2003 again at login")]
    [TestCase("spiel was too long")]
    [TestCase("core dump")]
    [TestCase("node")]
    [TestCase("now")]
    [TestCase("hi, it is down again")]
    [TestCase("ok")]
    [TestCase("?")]
    [TestCase("new\nline")]
    public async Task An_ordinary_line_is_a_note(string typed)
    {
        await Call.OpensAsync();

        await Call.TypesAsync(typed);

        Assert.That(await Call.NotesAsync(), Has.Member(typed));
    }

    [TestCase("esclate", "Escalate", "Escalate?")]
    [TestCase("escalate to tier 2", "Escalate", "Escalate?")]
    [TestCase("security breach", "Security", "Security concern")]
    [TestCase("bakc", "Back", "Step 1 of 7")]
    [TestCase("statsu", "Status", "2 of 7, Issue intake")]
    [TestCase("neww", "New", "A call is still open")]
    [TestCase("hepl", "Help", "What you can type")]
    [TestCase("cod LT-2003", "Code LT-2003", "LT-2003 DNS Resolution Failure")]
    [TestCase("spiel managr", "Spiel manager", "manager")]
    public async Task The_button_does_what_was_meant(string typed, string button, string shown)
    {
        await Call.WalksToAsync(CallStep.Intake);
        var open = (await Bot.Desk.OpenTicketsAsync(Drivers.TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default)).Length;

        await Call.TypesAsync(typed);
        await Call.ClicksAsync(button);

        Assert.That(Call.Chat.Messages[^1].Card is null ? Call.Chat.Messages[^1].Text : Call.CurrentCard.Text, Does.Contain(shown));
        Assert.That((await Call.NotesAsync()).Where(note => note == typed), Is.Empty);
        Assert.That(await Bot.Desk.OpenTicketsAsync(Drivers.TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Has.Length.EqualTo(open));
    }

    [Test]
    public async Task The_button_clicked_twice_opens_one_ticket()
    {
        await Call.TypesAsync("neww");
        var click = Call.Chat.Clicking("New");

        await Call.Chat.SendAsync(click);
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That(await Bot.Desk.OpenTicketsAsync(Drivers.TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Has.Length.EqualTo(1));
    }

    [TestCase("command", "delete")]
    [TestCase("argument", "everything of everybody")]
    public async Task A_forged_button_does_nothing(string field, string value)
    {
        await Call.OpensAsync();
        await Call.TypesAsync("statsu");
        var click = Call.Chat.Clicking("Status");
        click.Activity["value"]!["action"]!["data"]![field] = value;

        await Call.Chat.SendAsync(click);

        Call.Sees("This card is out of date. Nothing was changed by it.");
    }

    [Test]
    public async Task It_can_be_kept_as_a_note()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("statsu");

        await Call.ClicksAsync("Keep it as a note");

        Assert.That(await Call.NotesAsync(), Has.Member("statsu"));
        Call.Sees("Kept as a note.");
    }

    [Test]
    public async Task Kept_twice_it_is_one_note()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("statsu");
        var click = Call.Chat.Clicking("Keep it as a note");

        await Call.Chat.SendAsync(click);
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That((await Call.NotesAsync()).Count(note => note == "statsu"), Is.EqualTo(1));
    }

    [Test]
    public async Task It_leaves_the_step_where_it_is()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.TypesAsync("statsu");
        await Call.ReportsAsync();

        Call.IsAt(CallStep.Categorization);
    }

    [TestCase("new call", "A call is still open")]
    [TestCase("New ticket", "A call is still open")]
    [TestCase("escalate now", "Escalate?")]
    [TestCase("go back", "Step 1 of 7")]
    [TestCase("help me", "The Live Incident Notes")]
    [TestCase("hi there", "Step 2 of 7")]
    [TestCase("Hello po", "Step 2 of 7")]
    public async Task Other_words_for_a_command_are_understood(string typed, string shown)
    {
        await Call.WalksToAsync(CallStep.Intake);
        var notes = (await Call.NotesAsync()).Length;

        await Call.TypesAsync(typed);

        Assert.That(Call.CurrentCard.Text, Does.Contain(shown));
        Assert.That((await Call.NotesAsync()).Where(note => note == typed), Is.Empty);
        Assert.That(notes, Is.Positive);
    }

    [TestCase("statsu")]
    [TestCase("ask has anyone seen this after the update?")]
    public async Task Without_a_call_it_can_be_kept_as_the_first_note_of_a_new_one(string typed)
    {
        await Call.TypesAsync(typed);

        await Call.ClicksAsync("New call, keep as note");

        Assert.That(await Call.NotesAsync(), Has.Member(typed));
    }

    [Test]
    public async Task A_question_longer_than_a_post_is_kept_whole_as_a_note()
    {
        await Call.OpensAsync();
        var typed = $"ask {string.Join(' ', Enumerable.Repeat("has anyone seen this", 200))}?";

        await Call.TypesAsync(typed);

        Assert.That(await Call.NotesAsync(), Has.Member(typed));
        Assert.That(Call.CurrentCard.Button("Post it"), Is.Not.Null);
    }
}
