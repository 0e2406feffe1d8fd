using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The same click twice does what one click does.</summary>
internal sealed class DoubleClickTests : WalkFixture
{
    private static readonly CallStep[] Steps = Enum.GetValues<CallStep>();

    [TestCaseSource(nameof(Steps))]
    public async Task The_same_invoke_twice(CallStep step)
    {
        await Call.WalksToAsync(step);
        var click = Call.Passing(step);

        await Call.Chat.SendAsync(click);
        var once = await SeenAsync();
        await Call.Chat.SendAsync(click);

        Assert.That(await SeenAsync(), Is.EqualTo(once));
    }

    [TestCaseSource(nameof(Steps))]
    public async Task The_same_click_under_a_new_activity_id(CallStep step)
    {
        await Call.WalksToAsync(step);
        var click = Call.Passing(step);

        await Call.Chat.SendAsync(click);
        var once = await SeenAsync();
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That(await SeenAsync(), Is.EqualTo(once));
    }

    [TestCaseSource(nameof(Steps))]
    public async Task Both_at_the_same_time(CallStep step)
    {
        await Call.WalksToAsync(step);
        var click = Call.Passing(step);
        var id = Call.TicketId;
        var messages = Call.Chat.Messages.Count;

        await Task.WhenAll(Call.Chat.SendAsync(click), Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow())));

        Assert.That(Call.Chat.Messages, Has.Count.EqualTo(messages + 1));
        var note = step switch
        {
            CallStep.Categorization => "Not escalated, Tier 1 under KB-155",
            CallStep.Documentation => "Status: Closed.",
            _ => $"Step {(int)step} ",
        };
        Assert.That((await Bot.Desk.NotesAsync(id, default)).Count(written => written.Text.StartsWith(note, StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [TestCase("Escalate")]
    [TestCase("Security")]
    [TestCase("Difficult client")]
    [TestCase("Ask a peer")]
    [TestCase("Back")]
    public async Task A_quiet_button_twice(string button)
    {
        await Call.WalksToAsync(CallStep.Intake);
        var click = Call.Chat.Clicking(button);

        await Call.Chat.SendAsync(click);
        var once = await Call.TicketAsync();
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        var twice = await Call.TicketAsync();
        Assert.That((twice.Step, twice.NoteCount, twice.Status), Is.EqualTo((once.Step, once.NoteCount, once.Status)));
    }

    [Test]
    public async Task A_step_with_an_error_shows_it_both_times()
    {
        await Call.OpensAsync();
        var click = Call.Chat.Clicking("Next: intake", ("Client name", "Ana Reyes"), ("Company", "agila"));

        await Call.Chat.SendAsync(click);
        var once = await SeenAsync();
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That(await SeenAsync(), Is.EqualTo(once).And.Contains("companies match"));
    }

    [TestCase("12", "Not escalated: KB-155 Tier 2 is not met")]
    [TestCase("none", "A whole number from 1 to")]
    [TestCase("150", "Which shared infrastructure?")]
    public async Task The_gate_s_answer_stands_after_the_same_check_twice(string companies, string said)
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Escalate");
        var click = Call.Chat.Clicking("Check KB-155", ("Companies affected", companies), ("One shared root cause?", companies == "150" ? "Yes" : "No"), ("concern", "None"));

        await Call.Chat.SendAsync(click);
        var once = await SeenAsync();
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That(await SeenAsync(), Is.EqualTo(once).And.Contains(said));
    }

    [Test]
    public async Task A_valid_Tier_2_case_stands_after_the_same_decision_twice()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.ClicksAsync("Next: decide", ("One shared root cause?", "Yes"), ("concern", "None"));
        var click = Call.Chat.Clicking("Next: decide", ("Companies affected", "150"), ("Which shared infrastructure?", "DNS"));

        await Call.Chat.SendAsync(click);
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That(Call.Chat.MessageWith("Escalate to Tier 2"), Is.Not.Null);
    }

    [Test]
    public async Task A_questioned_claim_is_questioned_once_under_the_same_click_twice()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Security");
        var click = Call.Chat.Clicking("Send to Tier 3", ("concern", "Unauthorized access"), ("What was observed?", "One user forgot the password"), ("On which system?", "portal"));

        await Call.Chat.SendAsync(click);
        var once = await SeenAsync();
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That(await SeenAsync(), Is.EqualTo(once).And.Contains("What makes you suspect more?"));
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
    }

    [Test]
    public async Task New_call_twice_opens_one_ticket()
    {
        await Call.Chat.IsInstalledAsync();
        var click = Call.Chat.Clicking("New call");

        await Task.WhenAll(Call.Chat.SendAsync(click), Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow())));

        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Has.Length.EqualTo(1));
        Call.IsAt(CallStep.Greeting);
    }

    [Test]
    public async Task The_command_new_delivered_twice_opens_one_ticket()
    {
        var typed = Call.Chat.Typing("new");

        await Call.Chat.SendAsync(typed);
        await Call.Chat.SendAsync(typed);

        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_note_delivered_twice_is_one_note()
    {
        await Call.OpensAsync();
        var typed = Call.Chat.Typing("printed twice?");

        await Call.Chat.SendAsync(typed);
        await Call.Chat.SendAsync(typed);

        Assert.That((await Call.NotesAsync()).Count(note => note == "printed twice?"), Is.EqualTo(1));
    }

    [Test]
    public async Task Update_sent_twice_is_one_update()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var click = Call.Chat.Clicking("Update sent");

        await Call.Chat.SendAsync(click);
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That((await Call.NotesAsync()).Count(note => note.StartsWith("Update given to the client", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    /// <summary>What the chat shows and the tickets hold.</summary>
    private async Task<string> SeenAsync() => $"{Call.Chat.Text}\n{string.Join("\n", await Call.NotesAsync())}";
}
