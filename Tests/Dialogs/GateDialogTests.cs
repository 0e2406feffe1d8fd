using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Dialogs;

/// <summary>Escalate and Security pushed on a step: they ask, decide, and leave the step where it was.</summary>
internal sealed class GateDialogTests : DialogFixture
{
    private static readonly CallStep[] Steps = Enum.GetValues<CallStep>();

    [TestCaseSource(nameof(Steps))]
    public async Task Escalate_is_pushed_on_the_step_and_popped_again(CallStep step)
    {
        await Chat.StandsAtAsync(step);

        await Chat.ClicksAsync("Escalate");
        await IsInterruptedAsync("escalation", step);
        Assert.That(Chat.Card.Button("Check KB-155"), Is.Not.Null);
        await Chat.ClicksAsync("Back to the call");

        await IsAtAsync(step);
    }

    [TestCaseSource(nameof(Steps))]
    public async Task Security_is_pushed_on_the_step_and_popped_again(CallStep step)
    {
        await Chat.StandsAtAsync(step);

        await Chat.ClicksAsync("Security");
        await IsInterruptedAsync("security", step);
        Assert.That(Chat.Card.Button("Send to Tier 3"), Is.Not.Null);
        await Chat.ClicksAsync("Back to the call");

        await IsAtAsync(step);
    }

    [TestCase("escalate", "escalation")]
    [TestCase("security", "security")]
    public async Task The_command_pushes_it_too(string command, string dialog)
    {
        await Chat.StandsAtAsync(CallStep.Intake);

        await Chat.TypesAsync(command);

        await IsInterruptedAsync(dialog, CallStep.Intake);
    }

    [Test]
    public async Task A_refusal_stays_over_the_step_until_the_call_goes_on()
    {
        await Chat.StandsAtAsync(CallStep.Investigation);
        await Chat.ClicksAsync("Escalate");

        await Chat.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No"), ("concern", "None"));
        Assert.That(Chat.Replacement?.Text, Does.Contain("Not escalated").And.Contain("12 affected, 150 needed"));
        await IsInterruptedAsync("escalation", CallStep.Investigation);
        await Chat.ClicksAsync(Chat.Replacement!, "Continue at step 4");

        await IsAtAsync(CallStep.Investigation);
    }

    [Test]
    public async Task What_the_gate_lacks_is_asked_on_its_card()
    {
        await Chat.StandsAtAsync(CallStep.Investigation);
        await Chat.ClicksAsync("Escalate");

        await Chat.ClicksAsync("Check KB-155", ("Companies affected", "many"));

        Assert.That(Chat.Replacement?.Text, Does.Contain("✗ How many of our client companies are affected?"));
        await IsInterruptedAsync("escalation", CallStep.Investigation);
    }

    [Test]
    public async Task A_valid_Tier_2_case_is_confirmed_before_it_is_recorded()
    {
        await Chat.StandsAtAsync(CallStep.Investigation);
        await Chat.ClicksAsync("Escalate");
        await Chat.ClicksAsync("Check KB-155", ("Companies affected", "150"), ("One shared root cause?", "Yes"), ("concern", "None"));
        await Chat.ClicksAsync(Chat.Replacement!, "Check KB-155", ("Which shared infrastructure?", "DNS"));
        Assert.That((await Chat.TicketAsync()).Tier, Is.EqualTo(1));

        await Chat.ClicksAsync(Chat.Replacement!, "Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));
        Assert.That(Chat.Replacement?.Lines[0], Is.EqualTo("Recorded for Tier 2"));
        await Chat.ClicksAsync(Chat.Replacement!, Chat.Replacement!.Primary);

        await IsAtAsync(CallStep.Documentation);
        Assert.That((await Chat.TicketAsync()).Tier, Is.EqualTo(2));
    }

    [Test]
    public async Task The_facts_can_be_opened_again()
    {
        await Chat.StandsAtAsync(CallStep.Investigation);
        await Chat.ClicksAsync("Escalate");
        await Chat.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No"), ("concern", "None"));

        await Chat.ClicksAsync(Chat.Replacement!, "The facts changed");

        Assert.That(Chat.Replacement?.ValueOf("Companies affected"), Is.EqualTo("12"));
        await IsInterruptedAsync("escalation", CallStep.Investigation);
    }

    [Test]
    public async Task A_security_case_ends_at_the_documentation()
    {
        await Chat.StandsAtAsync(CallStep.Greeting);
        await Chat.ClicksAsync("Security");

        await Chat.ClicksAsync("Send to Tier 3", ("concern", "Ransomware"), ("What was observed?", "A ransom note"), ("On which system?", "files01"));
        Assert.That(Chat.Replacement?.Lines[0], Is.EqualTo("Recorded for Tier 3"));
        await Chat.ClicksAsync(Chat.Replacement!, Chat.Replacement!.Primary);

        await IsAtAsync(CallStep.Documentation);
    }

    [Test]
    public async Task A_doubtful_claim_is_questioned_on_its_card()
    {
        await Chat.StandsAtAsync(CallStep.Intake);
        await Chat.ClicksAsync("Security");

        await Chat.ClicksAsync("Send to Tier 3", ("concern", "Unauthorized access"), ("What was observed?", "One user is locked out"), ("On which system?", "portal"));
        Assert.That(Chat.Replacement?.Text, Does.Contain("What makes you suspect more?"));
        await IsInterruptedAsync("security", CallStep.Intake);
        await Chat.ClicksAsync(Chat.Replacement!, "Send to Tier 3", ("What makes you suspect more?", "A login from abroad"));

        Assert.That((await Chat.TicketAsync()).Tier, Is.EqualTo(3));
    }

    [Test]
    public async Task One_interruption_takes_the_place_of_another()
    {
        await Chat.StandsAtAsync(CallStep.Intake);
        await Chat.TypesAsync("escalate");

        await Chat.TypesAsync("security");

        await IsInterruptedAsync("security", CallStep.Intake);
    }
}
