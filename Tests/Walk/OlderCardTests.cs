using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Two cards of one step are on the screen: the older one never wipes what was entered on the newer.</summary>
internal sealed class OlderCardTests : WalkFixture
{
    private static readonly string[] Quiet = ["Difficult client", "Ask a peer", "Escalate", "Security", "Back", "To copy"];

    [TestCaseSource(nameof(Quiet))]
    public async Task A_quiet_button_of_the_older_card_wipes_nothing(string button)
    {
        var older = await EnteredOnTheNewerAsync(() => Call.Chat.Clicking(button, ("Summary in one line", "Typed on the older card")));
        var before = (await Call.TicketAsync()).Answers.Intake;

        await Call.Chat.SendAsync(older);

        Assert.That((await Call.TicketAsync()).Answers.Intake, Is.EqualTo(before));
        Assert.That(await Call.NotesAsync(), Has.Member("Typed on an out-of-date card of step 2: Summary: Typed on the older card"));
    }

    [Test]
    public async Task Its_primary_button_is_answered_with_the_newest_card()
    {
        var older = await EnteredOnTheNewerAsync(() => Call.Chat.Clicking("Next: categorize", ("Summary in one line", "Typed on the older card"), ("Since when?", "yesterday"), ("Severity", "Low")));

        await Call.Chat.SendAsync(older);

        Call.Sees("This card is out of date. What you typed on it is kept as a note; the current card is below.");
        Call.IsAt(CallStep.Intake);
        Assert.That((Call.CurrentCard.ValueOf("summary"), Call.CurrentCard.ValueOf("since")), Is.EqualTo(("Portal shows LT-2003", "09:10")));
        await Call.GoesOnAsync();
        Call.IsAt(CallStep.Categorization);
    }

    [Test]
    public async Task A_card_of_before_cards_said_what_they_showed_is_taken_as_it_is()
    {
        var older = await EnteredOnTheNewerAsync(() => Call.Chat.Clicking("Next: categorize", ("Summary in one line", "Portal shows LT-1001"), ("Since when?", "yesterday")));
        Data(older).Remove("revision");

        await Call.Chat.SendAsync(older);

        Call.IsAt(CallStep.Categorization);
        Assert.That((await Call.TicketAsync()).Answers.Intake.Summary, Is.EqualTo("Portal shows LT-1001"));
    }

    [Test]
    public async Task The_older_card_is_as_good_while_nothing_was_entered_on_the_newer()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var older = Call.Passing(CallStep.Intake);
        await ShowsTheStepAsync();
        await Call.ClicksAsync("Ask a peer");

        await Call.Chat.SendAsync(older);

        Call.IsAt(CallStep.Categorization);
    }

    [Test]
    public async Task An_entry_is_corrected_on_a_card_whose_answer_never_arrived()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var card = Call.Chat.MessageWith("Next: categorize");
        await Bot.PostAsync(Call.Chat.Clicking(card, "Next: categorize", ("Summary in one line", "Portal shows LT-2003"), ("Users affected", "12")).Activity.ToJsonString());

        await Call.Chat.SendAsync(Call.Chat.Clicking(card, "Next: categorize", ("Summary in one line", "Portal shows LT-1001"), ("Since when?", "09:10")));

        Call.IsAt(CallStep.Categorization);
        Assert.That((await Call.TicketAsync()).Answers.Intake.Summary, Is.EqualTo("Portal shows LT-1001"));
    }

    [Test]
    public async Task The_repeat_of_a_click_is_none_of_an_older_card()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var click = Call.Chat.Clicking("Next: categorize", ("Summary in one line", "Portal shows LT-2003"));
        await Call.Chat.SendAsync(click);
        await Call.ClicksAsync("Next: categorize", ("Summary in one line", "Portal shows LT-1001"));

        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Call.SeesNot("This card is out of date.");
        Assert.That((await Call.TicketAsync()).Answers.Intake.Summary, Is.EqualTo("Portal shows LT-1001"));
    }

    [Test]
    public async Task The_step_s_card_does_not_wipe_the_facts_of_the_gate()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        var older = Call.Passing(CallStep.Categorization);
        await Call.TypesAsync("escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No"), ("concern", "None"));

        await Call.Chat.SendAsync(older);

        Call.IsAt(CallStep.Categorization);
        Assert.That((await Call.TicketAsync()).Answers.Categorization.Companies, Is.EqualTo("12"));
    }

    /// <summary>Two cards of step 2; the newer one is filled in and passed, and the call comes back to it.</summary>
    private async Task<CardClick> EnteredOnTheNewerAsync(Func<CardClick> older)
    {
        await Call.WalksToAsync(CallStep.Intake);
        var click = older();
        await ShowsTheStepAsync();
        await Call.Chat.SendAsync(Call.Passing(CallStep.Intake));
        await Call.ClicksAsync("Back");
        return click;
    }

    private async Task ShowsTheStepAsync()
    {
        await Call.TypesAsync("status");
        await Call.ClicksAsync("Show the step");
    }

    private static JsonObject Data(CardClick click) => click.Activity["value"]!["action"]!["data"]!.AsObject();
}
