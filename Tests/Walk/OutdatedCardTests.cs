using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Cards that were overtaken: of an earlier step, two of one step, of another version.</summary>
internal sealed class OutdatedCardTests : WalkFixture
{
    private static readonly CallStep[] Steps = [.. Enum.GetValues<CallStep>().SkipLast(1)];

    [TestCaseSource(nameof(Steps))]
    public async Task A_card_of_an_earlier_step_is_answered_with_the_current_one(CallStep step)
    {
        await Call.WalksToAsync(step);
        var old = Call.Passing(step);
        await Call.TypesAsync("hi");
        await Call.Chat.SendAsync(Call.Passing(step));

        await Call.Chat.SendAsync(old);

        Call.Sees("This card is out of date.");
        Call.IsAt(step + 1);
        Assert.That((await Call.TicketAsync()).Step, Is.EqualTo(step + 1));
    }

    [Test]
    public async Task What_was_typed_on_it_becomes_a_note()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var old = Call.Chat.Clicking("Next: categorize", ("Summary in one line", "Only typed on the old card"), ("Since when?", "yesterday"));
        await Call.TypesAsync("hi");
        await Call.ReportsAsync();

        await Call.Chat.SendAsync(old);

        Assert.That(await Call.NotesAsync(), Has.Some.Contains("Only typed on the old card"));
        Assert.That((await Call.TicketAsync()).Answers.Intake.Summary, Is.EqualTo("Portal shows LT-2003"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Two_cards_of_one_step_in_either_order(bool olderFirst)
    {
        await Call.OpensAsync();
        var older = Call.Passing(CallStep.Greeting);
        await Call.TypesAsync("hi");
        var newer = Call.Passing(CallStep.Greeting);

        await Call.Chat.SendAsync(olderFirst ? older : newer);
        await Call.Chat.SendAsync(olderFirst ? newer : older);

        Call.IsAt(CallStep.Intake);
        Assert.That((await Call.NotesAsync()).Count(note => note.StartsWith("Step 1 ", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task The_step_s_card_and_the_gate_s_card_in_either_order(bool gateFirst)
    {
        await Call.WalksToAsync(CallStep.Intake);
        var step = Call.Passing(CallStep.Intake);
        await Call.TypesAsync("escalate");
        var gate = Call.Chat.Clicking("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No"), ("concern", "None"));

        await Call.Chat.SendAsync(gateFirst ? gate : step);
        await Call.Chat.SendAsync(gateFirst ? step : gate);

        Call.Sees("Not escalated: KB-155 Tier 2 is not met");
        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Step, ticket.Answers.Intake.Summary), Is.EqualTo((CallStep.Categorization, "Portal shows LT-2003")));
        Assert.That(ticket.Answers.Categorization.Companies, Is.EqualTo("12"));
    }

    [Test]
    public async Task Two_gates_in_either_order_decide_each()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync("escalate");
        await Call.TypesAsync("security");

        await Call.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No"), ("concern", "None"));
        await Call.ClicksAsync("Send to Tier 3", ("concern", "Ransomware"), ("What was observed?", "A ransom note"), ("On which system?", "files01"));

        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(3));
    }

    [Test]
    public async Task A_button_of_another_version_says_so_and_shows_the_current_card()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var click = Call.Passing(CallStep.Intake);
        click.Activity["value"]!["action"]!["data"]!["action"] = "of-another-version";

        await Call.Chat.SendAsync(click);

        Call.Sees("This card is out of date. Nothing was changed by it.");
        Call.IsAt(CallStep.Intake);
    }

    [Test]
    public async Task A_card_of_a_closed_ticket_changes_nothing()
    {
        await Call.WalksToAsync(CallStep.Documentation);
        await Call.TypesAsync("hi");
        var other = Call.Chat.Messages.First(message => message.Card is { } card && new ShownCard(card).Button("Close ticket") is not null);
        var late = Call.Chat.Clicking(other, "Back");
        var id = Call.TicketId;
        await Call.ClosesAsync();
        var closed = (await Bot.Desk.FindAsync(id, default))!;

        await Call.Chat.SendAsync(late);

        var after = (await Bot.Desk.FindAsync(id, default))!;
        Assert.That((after.Status, after.Step), Is.EqualTo((closed.Status, closed.Step)));
        await Call.TypesAsync("new");
        Call.IsAt(CallStep.Greeting);
    }

    [TestCase("Close ticket")]
    [TestCase("Back")]
    [TestCase("Difficult client")]
    [TestCase("Escalate")]
    public async Task A_late_click_on_a_closed_ticket_leaves_the_call_that_is_on(string button)
    {
        await Call.WalksToAsync(CallStep.Documentation);
        var late = Call.Chat.Clicking(button);
        var close = Call.Chat.Clicking("Close ticket");
        var first = Call.TicketId;
        await Call.Chat.SendAsync(close);
        await Call.TypesAsync("new");
        var second = Call.TicketId;

        await Call.Chat.SendAsync(late.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));
        await Call.TypesAsync("for the call that is on");

        Assert.That(second, Is.Not.EqualTo(first));
        Assert.That((await Bot.Desk.NotesAsync(second, default)).Select(note => note.Text), Has.Member("for the call that is on"));
    }

    [Test]
    public async Task A_card_of_an_older_call_takes_that_call_up()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var first = Call.TicketId;
        var old = Call.Passing(CallStep.Intake);
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");

        await Call.Chat.SendAsync(old);

        Assert.That((await Bot.Desk.FindAsync(first, default))!.Step, Is.EqualTo(CallStep.Categorization));
        Call.IsAt(CallStep.Categorization);
    }
}
