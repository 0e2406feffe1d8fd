using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Dialogs;

/// <summary>Each step on the dialog stack: it shows its card, asks for more, and makes room for the next one.</summary>
internal sealed class StepDialogTests : DialogFixture
{
    private static readonly CallStep[] Steps = Enum.GetValues<CallStep>();

    private static readonly TestCaseData[] Passes =
    [
        new TestCaseData(CallStep.Greeting, new[] { ("Client name", "Ana Reyes"), ("Company", "northgate"), ("Identity", "Known contact"), ("employeeId", "LT-T1-007") }, CallStep.Intake),
        new TestCaseData(CallStep.Intake, new[] { ("Summary in one line", "Portal shows LT-2003"), ("Since when?", "09:10") }, CallStep.Categorization),
        new TestCaseData(CallStep.Categorization, new[] { ("One shared root cause?", "No"), ("concern", "None") }, CallStep.Investigation),
        new TestCaseData(CallStep.Investigation, new[] { ("logsChecked", "true"), ("logsFinding", "old nameserver") }, CallStep.Resolution),
        new TestCaseData(CallStep.Resolution, new[] { ("Monitor log", "true"), ("Service status", "true"), ("Root cause", "DNS"), ("Steps taken", "Fixed") }, CallStep.DifficultClients),
        new TestCaseData(CallStep.DifficultClients, Array.Empty<(string, string)>(), CallStep.Documentation),
    ];

    private static readonly TestCaseData[] Refusals =
    [
        new TestCaseData(CallStep.Greeting, "✗ Who is calling?"),
        new TestCaseData(CallStep.Intake, "✗ One line: what does not work?"),
        new TestCaseData(CallStep.Categorization, "✗ Do they share one root cause?"),
        new TestCaseData(CallStep.Investigation, "✗ Tick at least one check"),
        new TestCaseData(CallStep.Resolution, "✗ Resolved needs [SUCCESS]"),
        new TestCaseData(CallStep.Documentation, "✗ Closing needs the client's confirmation"),
    ];

    [TestCaseSource(nameof(Steps))]
    public async Task A_step_shows_its_card(CallStep step)
    {
        await Chat.StandsAtAsync(step);

        await IsAtAsync(step);
        Assert.That(Chat.Sent, Has.Count.EqualTo(1));
    }

    [TestCaseSource(nameof(Passes))]
    public async Task A_step_that_is_answered_gives_way_to_the_next(CallStep step, (string, string)[] entries, CallStep next)
    {
        await Chat.StandsAtAsync(step);

        await Chat.ClicksAsync(Chat.Card.Primary, entries);

        await IsAtAsync(next);
        Assert.That(Chat.Sent, Has.Count.EqualTo(1));
        Assert.That(Chat.Replacement?.Lines[0], Does.StartWith($"✓ {(int)step} "));
    }

    [TestCaseSource(nameof(Refusals))]
    public async Task A_step_that_lacks_something_stays_and_says_what(CallStep step, string said)
    {
        await Chat.StandsAtAsync(step);

        await Chat.ClicksAsync(Chat.Card.Primary);

        await IsAtAsync(step);
        Assert.That(Chat.Sent, Is.Empty);
        Assert.That(Chat.Replacement?.Text, Does.Contain(said));
    }

    [Test]
    public async Task The_last_step_ends_the_call()
    {
        await Chat.StandsAtAsync(CallStep.Documentation);

        await Chat.ClicksAsync("Close ticket", ("Client's confirmation", "true"));

        Assert.That(Chat.Card.Lines[0], Is.EqualTo("Ticket closed"));
        Assert.That(await Chat.StackAsync(), Is.Empty);
    }

    [TestCaseSource(nameof(Steps))]
    public async Task Back_gives_way_to_the_step_before(CallStep step)
    {
        await Chat.StandsAtAsync(step);
        if (step == CallStep.Greeting)
        {
            Assert.That(Chat.Card.Button("Back"), Is.Null);
            return;
        }

        await Chat.ClicksAsync("Back");

        await IsAtAsync(step - 1);
        Assert.That(Chat.Replacement?.Lines[0], Does.StartWith($"‹ {(int)step} "));
    }

    [Test]
    public async Task An_update_to_the_client_is_noted_and_the_step_stays()
    {
        await Chat.StandsAtAsync(CallStep.Investigation);

        await Chat.ClicksAsync("Update sent", ("logsFinding", "old nameserver"));

        await IsAtAsync(CallStep.Investigation);
        Assert.That((await Chat.Desk.NotesAsync(Chat.TicketId, default)).Select(note => note.Text), Has.Some.Contains("old nameserver"));
        Assert.That(Chat.Replacement?.ValueOf("logsFinding"), Is.EqualTo("old nameserver"));
    }

    [Test]
    public async Task An_issue_that_is_not_fixed_goes_on_in_progress()
    {
        await Chat.StandsAtAsync(CallStep.Resolution);

        await Chat.ClicksAsync("Not fixed yet: leave it open and go on");

        await IsAtAsync(CallStep.DifficultClients);
    }

    [TestCaseSource(nameof(Steps))]
    public async Task A_note_leaves_the_stack_as_it_is(CallStep step)
    {
        await Chat.StandsAtAsync(step);

        await Chat.TypesAsync("typed at the step");

        Assert.That(await Chat.StackAsync(), Is.Empty);
        Assert.That(Chat.Sent.Single().Text, Does.StartWith("Noted "));
    }
}
