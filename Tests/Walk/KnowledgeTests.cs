using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The documents of the Knowledge Hub, in the chat.</summary>
internal sealed class KnowledgeTests : WalkFixture
{
    [TestCase("kb 310", "KB-310 · Service levels", "High: respond in 15 min, 30 min at most · resolve in 1 h, 4 h at most.")]
    [TestCase("kb sla", "KB-310 · Service levels", "Response runs from the client's first contact")]
    [TestCase("kb-155", "KB-155 · Escalation policy", "Tier 2: 150 companies or more at the same time")]
    [TestCase("KB155", "KB-155 · Escalation policy", "A suspicion is enough")]
    [TestCase("sop 7010", "SOP-7010 · Ticket documentation", "does not answer for 48 h after Resolved")]
    [TestCase("hr 201", "HR-201 · False escalations", "Counted in a rolling 90 days")]
    [TestCase("/kb 612", "KB-612 · EIR template", "Page 1: Incident Overview")]
    [TestCase("kb error codes", "KB-601 · Portal error codes", "LT-2003 DNS Resolution Failure · High")]
    [TestCase("kb hr-201?", "HR-201 · False escalations", "suspension or termination")]
    public async Task A_document_is_shown_with_its_numbers(string typed, string name, string line)
    {
        await Call.TypesAsync(typed);

        Assert.That(Call.CurrentCard.Lines[0], Is.EqualTo(name));
        Call.Sees(line);
        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Is.Empty);
    }

    [Test]
    public async Task During_a_call_nothing_of_it_is_noted_and_the_step_is_one_click_away()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var notes = await Call.NotesAsync();

        await Call.TypesAsync("kb sla");
        Assert.That(await Call.NotesAsync(), Is.EqualTo(notes));
        await Call.ClicksAsync("Show the step");

        Call.IsAt(CallStep.Intake);
    }

    [Test]
    public async Task The_list_names_every_document_and_opens_each()
    {
        await Call.TypesAsync("kb");
        Assert.That(Call.CurrentCard.Buttons.Count(button => button.Title.Contains(" · ")), Is.EqualTo(11));
        Call.Sees("Response and resolution times of each severity");

        await Call.ClicksAsync("KB-450 · Data privacy");
        Assert.That(Call.CurrentCard.Lines[0], Is.EqualTo("KB-450 · Data privacy"));
        Call.Sees("Kept: tickets 3 years after closure, Teams chat 1 year, server logs 1 year.");
        await Call.ClicksAsync("All documents");

        Assert.That(Call.CurrentCard.Lines[0], Is.EqualTo("Knowledge Hub"));
    }

    [Test]
    public async Task A_name_that_no_document_has_lists_the_nearest_and_can_be_kept_as_a_note()
    {
        await Call.OpensAsync();

        await Call.TypesAsync("kb 311");
        Call.Sees("No document is called “kb-311”.");
        Assert.That(Call.CurrentCard.Button("KB-310 · Service levels"), Is.Not.Null);
        await Call.ClicksAsync("It was a note");

        Assert.That(await Call.NotesAsync(), Has.Member("kb 311"));
    }

    [TestCase("kb article did not help her")]
    [TestCase("kb 155 says no, told her so")]
    [TestCase("hr department cannot log in")]
    [TestCase("sop followed, still down")]
    public async Task A_line_that_begins_so_is_a_note(string typed)
    {
        await Call.OpensAsync();

        await Call.TypesAsync(typed);

        Assert.That(await Call.NotesAsync(), Has.Member(typed));
    }

    [TestCase("command", "delete")]
    [TestCase("argument", "everything of everybody")]
    public async Task A_forged_link_does_nothing(string field, string value)
    {
        await Call.TypesAsync("kb");
        var click = Call.Chat.Clicking("KB-450 · Data privacy");
        click.Activity["value"]!["action"]!["data"]![field] = value;

        await Call.Chat.SendAsync(click);

        Call.Sees("This card is out of date. Nothing was changed by it.");
    }

    [Test]
    public async Task A_number_of_the_settings_is_the_number_of_the_document()
    {
        await using var bot = await BotHost.StartAsync(("Sla:High:ResponseTargetMinutes", "12"), ("Escalation:Tier2Companies", "99"), ("TeamsChannels:ShiftBriefing", "#briefings"));
        var call = new Call(bot);

        await call.TypesAsync("kb 310");
        call.Sees("High: respond in 12 min");
        await call.TypesAsync("kb 155");
        call.Sees("Tier 2: 99 companies or more");
        await call.TypesAsync("kb 102");

        call.Sees("#briefings: start of the shift");
    }

    [Test]
    public async Task Help_names_it()
    {
        await Call.TypesAsync("help");

        Assert.That(Call.CurrentCard.Lines, Has.Member("kb, kb 310, kb sla"));
    }
}
