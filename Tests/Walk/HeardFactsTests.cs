using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>What was said in a note is not typed again: the cards show it, a click takes it, and it can be taken back.</summary>
internal sealed class HeardFactsTests : WalkFixture
{
    private const string Said = "portal down since 8:40am, 6 users";

    [Test]
    public async Task A_note_at_step_1_fills_the_card_of_step_2()
    {
        await Call.OpensAsync();
        await Call.TypesAsync(Said);
        await Call.GreetsAsync();

        Assert.That((Call.CurrentCard.ValueOf("Since when?"), Call.CurrentCard.ValueOf("Users affected"), Call.CurrentCard.ValueOf("Affected system")), Is.EqualTo(("8:40am", "6", "portal")));
        Assert.That(Call.CurrentCard.Lines.Where(line => line == "from your note 09:30"), Has.Exactly(3).Items);

        await Call.GoesOnAsync(("Summary in one line", "Portal is down"), ("Severity", "High"));
        Call.IsAt(CallStep.Categorization);
        Assert.That((await Call.TicketAsync()).Answers.Intake, Is.EqualTo(new IntakeAnswers
        {
            Summary = "Portal is down",
            Since = "8:40am",
            UsersAffected = "6",
            AffectedSystem = "portal",
            Severity = "High",
        }));
    }

    [Test]
    public async Task The_receipt_says_in_one_line_what_was_filled()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync(Said);

        Assert.That(Call.CurrentCard.Lines, Is.EqualTo(new[] { $"Noted 09:30 · {Call.TicketId} · Ana Reyes, Northgate Logistics · → System portal · Since 8:40am · Users 6" }));
        Assert.That(Call.CurrentCard.Buttons.Select(button => button.Title), Is.EqualTo(new[] { "Undo" }));
    }

    [Test]
    public async Task A_note_that_fills_nothing_is_answered_by_text_alone()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("since 8:40am daw");

        Assert.That(Call.Chat.Messages[^1].Card, Is.Null);
        Assert.That(Call.Chat.Messages[^1].Text, Does.StartWith("Noted 09:30").And.Not.Contains("→"));
    }

    [Test]
    public async Task A_card_that_is_older_than_the_note_takes_it_unseen()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync(Said);

        await Call.ClicksAsync("Next: categorize", ("Summary in one line", "Portal is down"), ("Severity", "High"));

        Call.IsAt(CallStep.Categorization);
        var intake = (await Call.TicketAsync()).Answers.Intake;
        Assert.That((intake.Since, intake.UsersAffected, intake.AffectedSystem), Is.EqualTo(("8:40am", "6", "portal")));
    }

    [Test]
    public async Task A_card_with_nothing_on_it_takes_all_that_was_said()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("restarted nginx");

        await Call.ClicksAsync("Next: resolution");

        Call.IsAt(CallStep.Resolution);
        var investigation = (await Call.TicketAsync()).Answers.Investigation;
        Assert.That((investigation.FixesApplied, investigation.FixesFinding), Is.EqualTo((true, "restarted nginx")));
    }

    [Test]
    public async Task A_filled_field_that_is_emptied_stays_empty()
    {
        await Call.OpensAsync();
        await Call.TypesAsync(Said);
        await Call.GreetsAsync();

        await Call.GoesOnAsync(("Summary in one line", "Portal is down"), ("Severity", "High"), ("Users affected", ""), ("Since when?", ""));

        Call.IsAt(CallStep.Intake);
        Assert.That((Call.CurrentCard.ValueOf("Since when?"), Call.CurrentCard.ValueOf("Users affected")), Is.EqualTo(("", "")));
        await Call.GoesOnAsync(("Since when?", "not known"));
        var intake = (await Call.TicketAsync()).Answers.Intake;
        Assert.That((intake.Since, intake.UsersAffected), Is.EqualTo(("not known", (string?)null)));
    }

    [Test]
    public async Task Two_values_that_differ_are_both_shown()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("portal down since 8:40am");
        Bot.Time.Advance(TimeSpan.FromMinutes(7));
        await Call.TypesAsync("down since 9:10 pala");
        Assert.That(Call.Chat.Messages[^1].Text, Does.EndWith("→ Since stays 8:40am"));
        await Call.GreetsAsync();

        Assert.That(Call.CurrentCard.ValueOf("Since when?"), Is.EqualTo("8:40am"));
        Assert.That(Call.CurrentCard.Lines, Has.Member("from your note 09:30 · note 09:37 says 9:10"));
    }

    [Test]
    public async Task What_was_typed_stays_and_the_note_is_shown_beside_it()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.ClicksAsync("Back");
        await Call.TypesAsync("down since 7:15am");

        Assert.That(Call.CurrentCard.ValueOf("Since when?"), Is.EqualTo("09:10"));
        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain("→ Since stays 09:10"));
    }

    [Test]
    public async Task What_was_heard_can_be_undone_and_twice_is_once()
    {
        await Call.OpensAsync();
        await Call.TypesAsync(Said);
        var undo = Call.Chat.Clicking("Undo");

        await Call.Chat.SendAsync(undo);
        Call.Sees("Undone: System portal · Since 8:40am · Users 6. The note stays.");
        await Call.Chat.SendAsync(undo.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));
        Call.Sees("Undone: System portal · Since 8:40am · Users 6. The note stays.");

        await Call.GreetsAsync();
        Assert.That((Call.CurrentCard.ValueOf("Since when?"), Call.CurrentCard.ValueOf("Affected system")), Is.EqualTo(("", "northgate-web01")));
        Assert.That(await Call.NotesAsync(), Has.Exactly(1).EqualTo(Said));
    }

    [Test]
    public async Task An_undone_note_does_not_come_back_with_a_card_that_still_shows_it()
    {
        await Call.OpensAsync();
        await Call.TypesAsync(Said);
        var undo = Call.Chat.Clicking("Undo");
        await Call.GreetsAsync();
        await Call.Chat.SendAsync(undo);

        await Call.ClicksAsync("Next: categorize", ("Summary in one line", "Portal is down"), ("Severity", "High"));

        Call.IsAt(CallStep.Intake);
        Assert.That(Call.CurrentCard.ValueOf("Since when?"), Is.Empty);
    }

    [Test]
    public async Task An_undoing_says_where_a_step_has_it_already()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("down since 8:40am");
        var undo = Call.Chat.Clicking("Undo");
        await Call.GreetsAsync();
        await Call.GoesOnAsync(("Summary in one line", "Portal is down"), ("Severity", "High"));

        await Call.Chat.SendAsync(undo);

        Call.Sees("Undone: Since 8:40am. The note stays. Step 2 has it by now. Change it there.");
        Assert.That((await Call.TicketAsync()).Answers.Intake.Since, Is.EqualTo("8:40am"));
    }

    [Test]
    public async Task A_moved_note_takes_its_facts_to_the_other_call()
    {
        await Call.OpensAsync();
        var first = Call.TicketId;
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");
        var second = Call.TicketId;
        await Call.TypesAsync(Said);

        await Call.ClicksAsync($"To {first}");

        Assert.That((await FilledAsync(first)).Intake.Since, Is.EqualTo("8:40am"));
        Assert.That((await FilledAsync(second)).Intake.Since, Is.Null);

        await Call.ClicksAsync("Move it back");
        Assert.That((await FilledAsync(first)).Intake.Since, Is.Null);
        Assert.That((await FilledAsync(second)).Intake.Since, Is.EqualTo("8:40am"));
    }

    [Test]
    public async Task An_edited_message_is_heard_anew_and_a_deleted_one_no_more()
    {
        await Call.OpensAsync();
        var typed = Call.Chat.Typing("down since 8:40am");
        await Call.Chat.SendAsync(typed);

        await Call.Chat.SendAsync(MessageEdits.Edited(typed, "down since 7:40am", Bot.Time.GetUtcNow()));
        Call.Sees("→ Since 7:40am");
        Assert.That((await FilledAsync(Call.TicketId)).Intake.Since, Is.EqualTo("7:40am"));

        await Call.Chat.SendAsync(MessageEdits.Deleted(typed, Bot.Time.GetUtcNow().AddSeconds(1)));
        Call.Sees("undone: Since 7:40am");
        Assert.That((await FilledAsync(Call.TicketId)).Intake.Since, Is.Null);

        await Call.Chat.SendAsync(MessageEdits.Undeleted(typed, Bot.Time.GetUtcNow().AddSeconds(2)));
        Assert.That((await FilledAsync(Call.TicketId)).Intake.Since, Is.EqualTo("7:40am"));
    }

    [Test]
    public async Task What_was_heard_survives_a_restart()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync(Said);
        await Bot.RestartAsync();

        await Call.ClicksAsync("Next: categorize", ("Summary in one line", "Portal is down"), ("Severity", "High"));

        Call.IsAt(CallStep.Categorization);
        Assert.That((await Call.TicketAsync()).Answers.Intake.Since, Is.EqualTo("8:40am"));
    }

    [Test]
    public async Task A_note_that_is_delivered_again_is_heard_once_and_answered_alike()
    {
        await Call.OpensAsync();
        var typed = Call.Chat.Typing(Said);
        await Call.Chat.SendAsync(typed);
        var receipt = Call.CurrentCard.Text;

        await Call.Chat.SendAsync(typed);

        Assert.That(Call.CurrentCard.Text, Is.EqualTo(receipt));
        Assert.That((await Call.TicketAsync()).HeardFacts, Has.Length.EqualTo(3));
    }

    [Test]
    public async Task The_first_note_of_a_new_call_fills_its_first_card()
    {
        await Call.TypesAsync("Mr. Abad of Northgate Logistics on the line, portal down since 8:40am");
        await Call.ClicksAsync("New call, keep as note");

        Call.IsAt(CallStep.Greeting);
        Assert.That((Call.CurrentCard.ValueOf("Client name"), Call.CurrentCard.ValueOf("Company")), Is.EqualTo(("Abad", "Northgate Logistics")));
    }

    [Test]
    public async Task An_update_of_the_client_starts_its_clock_anew_and_undone_it_goes_on()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        Bot.Time.Advance(TimeSpan.FromMinutes(16));
        await Call.TypesAsync("told the client 15 more minutes");

        Assert.That((await Call.TicketAsync()).ClientUpdatedAt, Is.EqualTo(Bot.Time.GetUtcNow()));
        Call.Sees("→ Client updated");

        await Call.ClicksAsync("Undo");
        Assert.That((await Call.TicketAsync()).ClientUpdatedAt, Is.Null);
    }

    [Test]
    public async Task A_note_never_changes_the_card_of_the_step()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var card = Call.Chat.MessageWith("Next: categorize");

        await Call.TypesAsync(Said);
        await Call.ClicksAsync("Undo");

        Assert.That(Call.Chat.Messages.Single(message => message.Id == card.Id), Is.EqualTo(card));
    }

    [Test]
    public async Task The_third_receipt_offers_the_step_and_shows_it_at_the_end()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync("one moment");
        await Call.TypesAsync("client is looking for it");
        Assert.That(Call.Chat.Messages[^1].Card, Is.Null);
        await Call.TypesAsync("still looking");

        var click = Call.Chat.Clicking("Show the step");
        await Call.Chat.SendAsync(click);
        Call.IsAt(CallStep.Intake);
        var shown = Call.Chat.Messages.Count;
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));
        Assert.That(Call.Chat.Messages, Has.Count.EqualTo(shown));

        await Call.TypesAsync("she is back on the line");
        Assert.That(Call.Chat.Messages[^1].Card, Is.Null, "the card stands one line above");
    }

    private async Task<CallAnswers> FilledAsync(TicketId id) => LeanTechBot.ServiceDesk.Listening.HeardFacts.Fill((await Bot.Desk.FindAsync(id, default))!).Answers;
}
