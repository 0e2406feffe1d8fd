using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>KB-450: what may be patient data is asked about before it is stored, and never masked in silence.</summary>
internal sealed class PatientDataWalkTests : WalkFixture
{
    private const string Typed = "Juan Dela Cruz was diagnosed with dengue, chart is blank";

    [Test]
    public async Task It_is_not_stored_before_the_engineer_says_so()
    {
        await Call.OpensAsync();

        await Call.TypesAsync(Typed);

        Call.Sees("This may be patient data. It is not stored yet.");
        Assert.That(await Call.NotesAsync(), Has.None.Contains("dengue"));
    }

    [Test]
    public async Task What_is_none_is_kept_with_one_click()
    {
        await Call.OpensAsync();
        await Call.TypesAsync(Typed);

        await Call.ClicksAsync("No patient data: keep as note");

        Assert.That(await Call.NotesAsync(), Has.Some.EqualTo(Typed));
    }

    [TestCase(CallStep.Intake, "Next: categorize", "summary")]
    [TestCase(CallStep.Intake, "Next: categorize", "description")]
    [TestCase(CallStep.Intake, "Next: categorize", "errorMessages")]
    [TestCase(CallStep.Investigation, "Next: resolution", "logsFinding")]
    [TestCase(CallStep.Investigation, "Next: resolution", "fixesFinding")]
    [TestCase(CallStep.Investigation, "Back", "errorsFinding")]
    [TestCase(CallStep.Resolution, "Resolved: next", "rootCause")]
    [TestCase(CallStep.Resolution, "Resolved: next", "stepsTaken")]
    [TestCase(CallStep.DifficultClients, "Next: document", "whatHappened")]
    public async Task An_entry_of_a_step_is_asked_about_once(CallStep step, string button, string input)
    {
        await Call.WalksToAsync(step);

        await Call.ClicksAsync(button, (input, Typed));

        Call.Sees("This may be patient data. Nothing on the card is stored yet.");
        Assert.That(Stored(await Call.TicketAsync()), Does.Not.Contain("dengue"), "not before the answer");

        await Call.ClicksAsync("No patient data: go on");

        Assert.That(Stored(await Call.TicketAsync()), Does.Contain(Typed), "it is kept as it was typed");
    }

    [Test]
    public async Task What_is_taken_out_is_not_stored_and_the_rest_is()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ReportsAsync(summary: Typed, since: "09:10");

        await Call.ClicksAsync("Go on", ("summary", "A chart shows LT-2003"));

        var ticket = await Call.TicketAsync();
        Assert.That(Stored(ticket), Does.Not.Contain("dengue"));
        Assert.That(ticket.Answers.Intake.Summary, Is.EqualTo("A chart shows LT-2003"));
        Assert.That(ticket.Answers.Intake.Since, Is.EqualTo("09:10"));
        Assert.That(ticket.Step, Is.EqualTo(CallStep.Categorization), "the step goes on");
    }

    [Test]
    public async Task What_is_left_in_is_asked_about_again()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Next: categorize", ("summary", Typed));

        await Call.ClicksAsync("Go on", ("summary", $"{Typed} again"));

        Call.Sees("This may be patient data. Nothing on the card is stored yet.");
        Assert.That(Stored(await Call.TicketAsync()), Does.Not.Contain("dengue"));
    }

    [Test]
    public async Task The_security_form_opens_at_once_and_what_is_asked_about_is_not_lost()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.ClicksAsync("Security", ("summary", Typed));

        Call.Sees("This may be patient data. It is not stored yet.");
        Assert.That(Stored(await Call.TicketAsync()), Does.Not.Contain("dengue"));
        Assert.That(Call.Chat.LastCard.Primary, Is.EqualTo("Send to Tier 3"), "the form is open");

        await Call.ClicksAsync("No patient data: keep as note");

        Assert.That(await Call.NotesAsync(), Has.Some.EqualTo(Typed));
    }

    private static string Stored(Ticket ticket) => $"{ticket.Answers}";
}
