using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Facts typed on a ticket whose decision stands: until they decide something they are on the form alone, beside what was recorded.</summary>
internal sealed class UndecidedFactsTests : WalkFixture
{
    private static readonly (string, string)[] Claim = [("Companies affected", "1"), ("One shared root cause?", "No, independent"), ("concern", "Ransomware")];

    private static readonly (string, string)[] Details = [("What was observed?", "One user is locked out"), ("On which system?", "files01")];

    [Test]
    public async Task A_claim_that_lacks_something_leaves_the_recorded_facts()
    {
        await Call.EscalatesToTier2Async();
        var recorded = (await Call.TicketAsync()).Answers.Categorization;

        await ClaimsAsync();

        Call.Sees("✗ What was seen?");
        Assert.That((await Call.TicketAsync()).Answers.Categorization, Is.EqualTo(recorded));
        await Call.TypesAsync("hi");
        Assert.That(Call.CurrentCard.Text, Does.Contain("12 users, 150 companies"));
    }

    [Test]
    public async Task It_is_on_the_form_when_that_is_opened_again()
    {
        await Call.EscalatesToTier2Async();
        await ClaimsAsync();

        await Call.TypesAsync("escalate");

        string[] shown = [.. new[] { "companies", "sharedCause", "concern" }.Select(Call.CurrentCard.ValueOf)];
        Assert.That(shown, Is.EqualTo(new[] { "1", "No", "Ransomware" }));
        Assert.That(Call.CurrentCard.Primary, Is.EqualTo("Send to Tier 3"));
    }

    [Test]
    public async Task A_questioned_claim_leaves_them_too_and_an_answered_one_is_recorded()
    {
        await Call.EscalatesToTier2Async();
        var recorded = (await Call.TicketAsync()).Answers.Categorization;
        await ClaimsAsync();
        await Call.GoesOnAsync(Details);
        Call.Sees("What makes you suspect more?");
        Assert.That((await Call.TicketAsync()).Answers.Categorization, Is.EqualTo(recorded));

        await Call.GoesOnAsync(("What makes you suspect more?", "A login from abroad"));

        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Tier, ticket.Answers.Undecided), Is.EqualTo((3, (CategorizationAnswers?)null)));
        Assert.That((ticket.Answers.Categorization.Concern, ticket.Answers.Categorization.Suspicion), Is.EqualTo((nameof(SecurityConcern.Ransomware), "A login from abroad")));
    }

    [Test]
    public async Task A_claim_that_is_left_is_a_note_and_the_form_begins_with_the_record()
    {
        await Call.EscalatesToTier2Async();
        await ClaimsAsync();

        await Call.ClicksAsync("Back to the call");
        await Call.TypesAsync("escalate");

        Assert.That(await Call.NotesAsync(), Has.One.Contain("Companies: 1; SharedCause: No; Concern: Ransomware"));
        Assert.That((Call.CurrentCard.ValueOf("companies"), Call.CurrentCard.ValueOf("concern")), Is.EqualTo(("150", "None")));
    }

    [Test]
    public async Task Facts_that_lack_something_leave_those_of_a_resolved_ticket()
    {
        await Call.WalksToAsync(CallStep.Documentation);
        var recorded = (await Call.TicketAsync()).Answers.Categorization;

        await Call.TypesAsync("escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "180"), ("One shared root cause?", "Yes"));

        Call.Sees("✗ Which shared infrastructure?");
        Assert.That((await Call.TicketAsync()).Answers.Categorization, Is.EqualTo(recorded));
    }

    private async Task ClaimsAsync()
    {
        await Call.TypesAsync("escalate");
        await Call.GoesOnAsync(Claim);
    }
}
