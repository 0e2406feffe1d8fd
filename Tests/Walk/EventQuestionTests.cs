using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>"None of these" where the words of the ticket name a security event (KB-155): asked once about these words, with the answer kept.</summary>
internal sealed class EventQuestionTests : WalkFixture
{
    private const string Concern = "Any security concern, confirmed or suspected?";
    private const string Why = "Why is it no security event?";

    [TestCase("Summary in one line", "Server shows a ransom note", "ransom note")]
    [TestCase("What the client reports (optional now)", "She says that her account was hacked", "hacked")]
    [TestCase("Error messages", "Trojan:Win32 blocked", "Trojan")]
    public async Task Words_of_the_intake_are_asked_about(string field, string text, string words)
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Next: categorize", [.. Intake, (Input(field), text)]);

        await Call.CategorizesAsync();

        Call.IsAt(CallStep.Categorization);
        Assert.That(Call.StepCard.Text, Does.Contain($"\"{words}\" names a security event (KB-155). Choose the concern above, or say here why it is none."));
    }

    [Test]
    public async Task Words_of_a_note_are_asked_about()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.TypesAsync("client says the server was compromised");

        await Call.CategorizesAsync();

        Assert.That(Call.StepCard.Text, Does.Contain("\"compromised\" names a security event"));
    }

    [Test]
    public async Task A_corrected_note_counts_too()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        var sent = Call.Chat.Typing("client says the server was slow");
        await Call.Chat.SendAsync(sent);
        await Call.Chat.SendAsync(MessageEdits.Edited(sent, "client says there was malware", Bot.Time.GetUtcNow()));

        await Call.CategorizesAsync();

        Assert.That(Call.StepCard.Text, Does.Contain("\"malware\" names a security event"));
    }

    [Test]
    public async Task The_answer_is_a_fact_of_the_ticket_is_noted_and_is_not_asked_for_again()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.TypesAsync("client read about malware and a data breach in the news");
        await Call.CategorizesAsync();
        Assert.That(Call.StepCard.Text, Does.Contain("\"malware\" names a security event (KB-155); so does \"data breach\"."));

        await Call.ClicksAsync("Next: decide", (Why, "Only a newspaper article"));

        Call.IsAt(CallStep.Investigation);
        var ticket = await Call.TicketAsync();
        Assert.That(ticket.RuledOutEvents, Is.EqualTo(new[] { Ruled("malware"), Ruled("data breach") }));
        Assert.That(await Call.NotesAsync(), Has.One.EqualTo("No security event, says Mara Santos: Only a newspaper article (asked about \"malware\", \"data breach\")"));

        await Call.TypesAsync("back");
        await Call.CategorizesAsync();
        Call.IsAt(CallStep.Investigation);

        RuledOutEvent Ruled(string words) => new() { Words = words, Why = "Only a newspaper article", By = "Mara Santos", At = Bot.Time.GetUtcNow() };
    }

    [Test]
    public async Task Words_that_come_after_the_card_are_asked_about_of_their_own()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.TypesAsync("client asks about malware");
        await Call.CategorizesAsync();
        var asked = Call.Chat.Clicking("Next: decide", (Why, "Only a newspaper article"));
        await Call.TypesAsync("and her files are encrypted by somebody");

        await Call.Chat.SendAsync(asked);

        var ticket = await Call.TicketAsync();
        Assert.That(ticket.Step, Is.EqualTo(CallStep.Categorization));
        Assert.That(ticket.RuledOutEvents.Select(ruled => ruled.Words), Is.EqualTo(new[] { "malware" }));
        Call.Sees("\"files are encrypted\" names a security event");
    }

    [TestCase("")]
    [TestCase("x")]
    [TestCase("-")]
    public async Task No_reason_is_none(string reason)
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.TypesAsync("client asks about malware");
        await Call.CategorizesAsync();

        await Call.ClicksAsync("Next: decide", (Why, reason));

        Assert.That(Call.StepCard.Lines[0], Does.StartWith("Step 3 of 7"));
        Assert.That((await Call.TicketAsync()).RuledOutEvents, Is.Empty);
    }

    [Test]
    public async Task The_concern_can_be_chosen_instead()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.TypesAsync("client says there is malware");
        await Call.CategorizesAsync();

        await Call.ClicksAsync("Next: decide", (Concern, "Server compromise"));
        await Call.ClicksAsync("Next: decide", ("What was observed?", "Malware on the file server"));

        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.EscalatedToTier3));
    }

    [TestCase("no malware was found")]
    [TestCase("antivirus is up to date")]
    [TestCase("the portal is slow")]
    public async Task Ordinary_words_ask_nothing(string note)
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.TypesAsync(note);

        await Call.CategorizesAsync();

        Call.IsAt(CallStep.Investigation);
    }

    [Test]
    public async Task Escalate_asks_too()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.TypesAsync("client says there is malware");
        await Call.TypesAsync("escalate");
        await Call.GoesOnAsync(("Companies affected", "12"), ("One shared root cause?", "No, independent"), (Concern, "None of these"));

        Assert.That(Call.CurrentCard.Text, Does.Contain("\"malware\" names a security event"));
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
    }

    private (string, string)[] Intake =>
        [("Summary in one line", "Portal is slow"), ("Since when?", "09:10"), ("Users affected", "12"), ("Others at the company?", "Some people"), ("Severity", "High")];

    private string Input(string label) => Call.StepCard.Inputs.First(input => input.Label!.StartsWith(label, StringComparison.Ordinal)).Id;
}
