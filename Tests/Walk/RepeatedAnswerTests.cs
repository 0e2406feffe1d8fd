using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>What is delivered again, a minute later, is given its first answer again, and nothing changes.</summary>
internal sealed class RepeatedAnswerTests : WalkFixture
{
    private static readonly CallStep[] Steps = Enum.GetValues<CallStep>();

    /// <summary>What can be typed during a call. What the answers count in minutes goes on, so no time passes in their test.</summary>
    private static readonly string[] Typed =
    [
        "status", "notes", "notes 1", "spiel", "spiel manager", "code LT-2003", "escalate", "security", "ask", "ask who has seen LT-2003?", "record", "help", "new", "hi", "statsu",
        "link INC-2026-03-00009", "back", "a line of the call",
    ];

    private static readonly string[] TypedBetweenCalls = ["new", "hi", "security", "status", "help", "code LT-2003", "statsu", "a line without a call"];

    [TestCaseSource(nameof(Typed))]
    public async Task A_message_during_a_call(string text)
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await IsRepeatedAsync(Call.Chat.Typing(text), TimeSpan.Zero);
    }

    [TestCaseSource(nameof(TypedBetweenCalls))]
    public async Task A_message_between_calls(string text) => await IsRepeatedAsync(Call.Chat.Typing(text), TimeSpan.Zero);

    [Test]
    public async Task A_note_says_the_time_it_was_taken_at()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await IsRepeatedAsync(Call.Chat.Typing("she now reads LT-3005"), TimeSpan.FromMinutes(1));

        Call.SeesNot("Noted 09:31");
    }

    [Test]
    public async Task A_note_kept_by_a_button_says_the_time_it_was_taken_at()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync("statsu");

        await IsRepeatedAsync(Call.Chat.Clicking("Keep it as a note"), TimeSpan.FromMinutes(1));

        Call.SeesNot("Noted 09:31");
    }

    [Test]
    public async Task Back_at_every_step([ValueSource(nameof(Steps))] CallStep step)
    {
        await Call.WalksToAsync(step);
        var back = Call.Chat.Typing("back");
        await Call.Chat.SendAsync(back);
        var once = await SeenAsync();

        Bot.Time.Advance(TimeSpan.FromMinutes(1));
        await Call.Chat.SendAsync(back);

        if (step != CallStep.Greeting)
        {
            Assert.That(await SeenAsync(), Is.EqualTo(once));
        }

        Assert.That(Call.Chat.Messages[^1].Text.Length > 0, Is.EqualTo(step == CallStep.Greeting));
    }

    [Test]
    public async Task Link_to_another_ticket()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");

        await IsRepeatedAsync(Call.Chat.Typing("link INC-2026-03-00001"), TimeSpan.FromMinutes(1));

        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain("is linked to INC-2026-03-00001"));
    }

    [Test]
    public async Task A_step_s_primary_button([ValueSource(nameof(Steps))] CallStep step)
    {
        await Call.WalksToAsync(step);

        await IsRepeatedAsync(Call.Passing(step), TimeSpan.FromMinutes(1));
    }

    [Test]
    public async Task A_step_s_quiet_button([Values("Back", "Difficult client", "Ask a peer", "Escalate", "Security", "Update sent", "To copy")] string button)
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await IsRepeatedAsync(Call.Chat.Clicking(button, ("logsFinding", "typed on the card")), TimeSpan.Zero);
    }

    [TestCase("Save")]
    [TestCase("Resolve ticket")]
    public async Task A_button_of_step_7(string button)
    {
        await Call.WalksToAsync(CallStep.Resolution);
        await Call.ClicksAsync("Not fixed yet: leave it open and go on",
            ("Root cause", "DNS"), ("Steps taken", "Restarted twice"), ("Monitor log", "true"), ("Service status", "true"));
        await Call.PassesAsync();

        await IsRepeatedAsync(Call.Chat.Clicking(button == "Save" ? Call.CurrentCard.Primary : button), TimeSpan.Zero);

        Call.SeesNot("cannot become");
    }

    [Test]
    public async Task Saving_what_cannot_be_filled_in()
    {
        await Call.OpensAsync();
        await Call.SaysRansomwareAsync();
        await Bot.DeliversAsync();
        await Call.GoesOnAsync();

        await IsRepeatedAsync(Call.Chat.Clicking("Save", ("company", "agila")), TimeSpan.Zero);

        Call.Sees("Several companies match. Pick one.");
    }

    [TestCase("Escalate", "Check KB-155")]
    [TestCase("Escalate", "Back to the call")]
    [TestCase("Security", "Send to Tier 3")]
    [TestCase("Security", "Back to the call")]
    [TestCase("Ask a peer", "Check the words")]
    [TestCase("Ask a peer", "Back to the call")]
    [TestCase("Difficult client", "Back to the call")]
    [TestCase("Difficult client", "To copy")]
    public async Task A_button_of_an_interruption(string interruption, string button)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync(interruption);

        await IsRepeatedAsync(Call.Chat.Clicking(button), TimeSpan.Zero);
    }

    [TestCase("Post it")]
    [TestCase("Change it")]
    public async Task A_button_of_a_question_to_peers(string button)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("ask who has seen LT-2003?");

        await IsRepeatedAsync(Call.Chat.Clicking(button), TimeSpan.Zero);
    }

    [TestCase("Escalate to Tier 2")]
    [TestCase("The facts changed")]
    [TestCase("Back to the call")]
    public async Task A_button_of_a_valid_Tier_2_case(string button)
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(companies: 150, SharedCause.Yes);

        await IsRepeatedAsync(Call.Chat.Clicking(button, ("What was tried", "dig")), TimeSpan.Zero);
    }

    [TestCase("New ticket")]
    [TestCase("Continue step 4")]
    public async Task A_button_of_the_card_that_asks_which_call_is_meant(string button)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("new");

        await IsRepeatedAsync(Call.Chat.Clicking(button), TimeSpan.Zero);
    }

    [Test]
    public async Task A_concern_taken_along_to_a_new_ticket()
    {
        await Call.WalksToAsync(CallStep.Documentation);
        await Call.SaysRansomwareAsync();

        await IsRepeatedAsync(Call.Chat.Clicking("New ticket"), TimeSpan.Zero);

        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Has.Length.EqualTo(2));
    }

    private async Task IsRepeatedAsync(CardClick click, TimeSpan later)
    {
        var messages = Call.Chat.Messages.Count;
        await Call.Chat.SendAsync(click);
        await Bot.DeliversAsync();
        var (once, said, replaced) = (await StoredAsync(), Said(messages), Shown(click));

        Bot.Time.Advance(later);
        messages = Call.Chat.Messages.Count;
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That(Shown(click), Is.EqualTo(replaced));
        await SameAsync(once, said, messages);
    }

    private async Task IsRepeatedAsync(JsonObject typed, TimeSpan later)
    {
        var messages = Call.Chat.Messages.Count;
        await Call.Chat.SendAsync(typed);
        var (once, said) = (await StoredAsync(), Said(messages));

        Bot.Time.Advance(later);
        messages = Call.Chat.Messages.Count;
        await Call.Chat.SendAsync(typed);

        await SameAsync(once, said, messages);
    }

    /// <summary>Nothing else is stored, and what is said again is what was said.</summary>
    private async Task SameAsync(string once, string[] said, int messages)
    {
        Assert.That(await StoredAsync(), Is.EqualTo(once));
        Assert.That(Said(messages), Is.Empty.Or.EqualTo(said).Or.SubsetOf(said));
    }

    private string[] Said(int from) => [.. Call.Chat.Messages.Skip(from).Select(message => message.Card is { } card ? new ShownCard(card).ToString() : message.Text)];

    private string Shown(CardClick click) => new ShownCard(Call.Chat.Messages.First(message => message.Id == click.MessageId).Card!).ToString();

    private async Task<string> SeenAsync() => $"{Call.Chat.Text}\n{await StoredAsync()}";

    /// <summary>Every ticket's step, status, answers and notes.</summary>
    private async Task<string> StoredAsync()
    {
        var stored = new List<string>();
        foreach (var id in Enumerable.Range(1, 3).Select(number => new TicketId(new(2026, 3), number)))
        {
            if (await Bot.Desk.FindAsync(id, default) is { } ticket)
            {
                stored.Add($"{id} {ticket.Step} {ticket.Status} {ticket.Answers} {ticket.ClientUpdatedAt}");
                stored.AddRange((await Bot.Desk.NotesAsync(id, default)).Select(note => $"{note.At:O} {note.Text}"));
            }
        }

        return string.Join("\n", stored);
    }
}
