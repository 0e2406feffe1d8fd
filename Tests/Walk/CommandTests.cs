using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>What can be typed at any time.</summary>
internal sealed class CommandTests : WalkFixture
{
    private static readonly CallStep[] Steps = Enum.GetValues<CallStep>();

    [TestCase("status")]
    [TestCase("STATUS")]
    [TestCase("/status")]
    [TestCase(" Status? ")]
    public async Task Status_tells_ticket_tier_and_clocks(string typed)
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.TypesAsync(typed);

        Assert.That(Call.CurrentCard.Lines, Is.SupersetOf(new[] { "INC-2026-03-00001", "4 of 7, Investigation", "In Progress", "High from LT-2003" }));
        Call.Sees("Tier 1, KB-155 checked");
        Call.Sees("Resolve by 10:30");
        await Call.ClicksAsync("Show the step");
        Call.IsAt(CallStep.Investigation);
    }

    [Test]
    public async Task Status_lists_the_other_open_tickets_to_take_up()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");

        await Call.TypesAsync("status");
        await Call.ClicksAsync("INC-2026-03-00001");
        Call.IsAt(CallStep.Intake);
        await Call.TypesAsync("for the first one");

        Assert.That((await Bot.Desk.NotesAsync(new(new(2026, 3), 1), default)).Select(note => note.Text), Has.Member("for the first one"));
    }

    [Test]
    public async Task Status_names_a_pending_post_and_why_it_is_pending()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Send to Tier 3", ("concern", "Ransomware"), ("What was observed?", "A ransom note"), ("On which system?", "files01"));

        await Bot.DeliversAsync();
        await Call.TypesAsync("status");

        Call.Sees("#tier3-escalation, not delivered: no team that the bot is installed in has this channel");
    }

    [TestCase("status")]
    [TestCase("notes")]
    [TestCase("spiel")]
    [TestCase("back")]
    [TestCase("escalate")]
    public async Task Without_a_call_it_says_so_and_offers_one(string typed)
    {
        await Call.TypesAsync(typed);

        Call.Sees("No call is on.");
        await Call.ClicksAsync("New call");
        Call.IsAt(CallStep.Greeting);
    }

    [Test]
    public async Task Notes_shows_the_live_incident_notes()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("checking the log now");

        await Call.TypesAsync("notes");

        Assert.That(Call.CurrentCard.Text, Does.Contain("Live Incident Notes").And.Contains("checking the log now").And.Contains("opened by Mara Santos"));
    }

    [TestCase("code LT-2003", "LT-2003 DNS Resolution Failure")]
    [TestCase("code 2003", "LT-2003 DNS Resolution Failure")]
    [TestCase("code lt-2003", "LT-2003 DNS Resolution Failure")]
    [TestCase("code LT-6001", "Informational, no action needed")]
    [TestCase("code LT-9999", "LT-9999 is not in KB-601.")]
    [TestCase("code", "Which code?")]
    [TestCase("code LT-2003, 3005", "LT-3005 Disk Space Critical")]
    public async Task Code_tells_what_KB_601_says(string typed, string said)
    {
        await Call.TypesAsync(typed);

        Call.Sees(said);
        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Is.Empty);
    }

    [TestCaseSource(nameof(Steps))]
    public async Task Escalate_opens_the_gate_at_every_step(CallStep step)
    {
        await Call.WalksToAsync(step);

        await Call.TypesAsync("escalate");
        Call.Sees("Escalate?");
        Assert.That(Call.CurrentCard.Button("Check KB-155"), Is.Not.Null);
        await Call.ClicksAsync("Back to the call");

        Call.IsAt(step);
    }

    [TestCase("help")]
    [TestCase("Help")]
    [TestCase("HELP!")]
    public async Task Help_lists_every_command(string typed)
    {
        await Call.TypesAsync(typed);

        Assert.That(Call.CurrentCard.Lines, Is.SupersetOf(new[]
        {
            "new", "status", "step", "notes, notes 17", "spiel, spiel manager", "code LT-2003", "back", "escalate", "security", "help",
        }));
    }

    [TestCase("Hi")]
    [TestCase("Hello")]
    [TestCase("good morning")]
    [TestCase("hey!")]
    [TestCase("hi po")]
    public async Task A_greeting_opens_nothing_and_shows_how_to_begin(string typed)
    {
        await Call.TypesAsync(typed);

        Call.Sees("Ready for your next call");
        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Is.Empty);
        await Call.ClicksAsync("New call");
        Call.IsAt(CallStep.Greeting);
    }

    [TestCaseSource(nameof(Steps))]
    public async Task A_greeting_during_the_only_call_shows_its_step(CallStep step)
    {
        await Call.WalksToAsync(step);
        var messages = Call.Chat.Messages.Count;

        await Call.TypesAsync("Hello");

        Assert.That(Call.Chat.Messages, Has.Count.EqualTo(messages + 1));
        Call.IsAt(step);
        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_greeting_lists_every_open_call_with_client_company_step_and_clock()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");

        await Call.TypesAsync("good morning");

        Assert.That(Call.CurrentCard.Lines, Is.EqualTo(new[]
        {
            "You have 2 open calls.", "Your open calls:",
            "Client not identified yet", "INC-2026-03-00002 › · Step 1 of 7, Greeting", "Respond by 09:35 · 5 min left",
            "Ana Reyes · Northgate Logistics (northgate)", "INC-2026-03-00001 › · Step 4 of 7, Investigation", "Resolve by 10:30 · 1 h left",
        }));
        await Call.ClicksAsync("INC-2026-03-00001");
        Call.IsAt(CallStep.Investigation);
        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task Status_names_client_company_step_and_clock_of_the_other_open_calls()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");

        await Call.TypesAsync("status");

        var lines = new[] { "Ana Reyes · Northgate Logistics (northgate)", "INC-2026-03-00001 › · Step 4 of 7, Investigation", "Resolve by 10:30 · 1 h left" };
        Assert.That(Call.CurrentCard.Lines, Is.SupersetOf(lines));
    }

    [Test]
    public async Task Help_in_a_call_offers_its_step()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.TypesAsync("help");

        Assert.That(Call.CurrentCard.Button("New call"), Is.Null);
        await Call.ClicksAsync("Show the step");
        Call.IsAt(CallStep.Intake);
    }

    [TestCase("update:")]
    [TestCase("new call")]
    [TestCase("new ticket")]
    [TestCase("go back")]
    [TestCase("help me")]
    [TestCase("escalate now")]
    [TestCase("my notes")]
    [TestCase("spiels")]
    [TestCase("card")]
    [TestCase("In your own words too")]
    [TestCase("good morning")]
    [TestCase("record")]
    [TestCase("link INC-2026-01-00001")]
    [TestCase("ask <question>")]
    public async Task Help_names_every_word_that_is_understood(string word)
    {
        await Call.TypesAsync("help");

        Assert.That(Call.CurrentCard.Text, Does.Contain(word));
    }

    [Test]
    public async Task Notes_names_the_author_of_each()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("checking the log now");

        await Call.TypesAsync("notes");

        Assert.That(Call.CurrentCard.Lines, Has.Member("09:30  Mara Santos  checking the log now"));
        Assert.That(Call.CurrentCard.Lines, Has.Some.StartsWith("09:30  LeanTechBot  Ticket INC-2026-03-00001 opened"));
    }

    [Test]
    public async Task A_word_that_names_no_spiel_lists_them_all_and_can_be_kept_as_a_note()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.TypesAsync("spiel angry");

        Call.Sees("No spiel is called “angry”. These are all of them:");
        Assert.That(Call.CurrentCard.Text, Does.Contain("General de-escalation").And.Contain("Client demands to speak to a manager"));
        await Call.ClicksAsync("It was a note");
        Assert.That(await Call.NotesAsync(), Has.Member("spiel angry"));
    }

    [Test]
    public async Task New_during_a_call_asks_which_is_meant()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.TypesAsync("new");
        Call.Sees("A call is still open");
        await Call.ClicksAsync("Continue step 2");

        Call.IsAt(CallStep.Intake);
        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task The_welcome_card_opens_a_call()
    {
        await Call.Chat.IsInstalledAsync();
        Call.Sees("Ready for your next call");

        await Call.ClicksAsync("New call");

        Call.Sees("INC-2026-03-00001 is open. Live Incident Notes started.");
        Call.IsAt(CallStep.Greeting);
    }
}
