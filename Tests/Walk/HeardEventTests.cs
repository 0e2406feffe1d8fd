using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A security event is heard in a sentence: it is offered, never sent by itself, and stays until it is answered.</summary>
internal sealed class HeardEventTests : TeamFixture
{
    private const string Ransom = "client says all files are encrypted and there's a ransom note";

    private const string Login = "parang na-hack sila, may nag login na di nila kilala";

    [Test]
    public async Task The_line_is_a_note_and_the_receipt_offers_the_report_with_the_words_it_rests_on()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.TypesAsync(Ransom);

        Assert.That(await Call.NotesAsync(), Has.Some.EqualTo(Ransom));
        var card = Call.CurrentCard;
        Assert.That(card.Text, Does.Contain("Security event? Ransomware").And.Contain("ransom note").And.Contain("Suspected is enough"));
        Assert.That((card.Button("Report to Tier 3"), card.Button("Not a security event")), Is.Not.EqualTo(((CardButton?)null, (CardButton?)null)));
        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Tier, HeardEvents.Open(ticket)?.Concerns[0]), Is.EqualTo((1, (SecurityConcern?)SecurityConcern.Ransomware)));
    }

    [Test]
    public async Task The_form_has_what_was_heard_and_one_more_click_sends_it()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync(Ransom);

        await Call.ClicksAsync("Report to Tier 3");
        Assert.That(Call.CurrentCard.ValueOf("observed"), Is.EqualTo(Ransom));
        await Call.ClicksAsync("Send to Tier 3");

        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Status, ticket.Answers.Categorization.Concern), Is.EqualTo((TicketStatus.EscalatedToTier3, nameof(SecurityConcern.Ransomware))));
        Assert.That(ticket.HeardEvents.Select(heard => heard.State), Is.EqualTo([HeardEventState.Reported]));
    }

    [Test]
    public async Task Why_it_is_none_is_asked_noted_and_the_same_words_are_not_asked_about_again()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync(Login);

        await Call.ClicksAsync("Not a security event");
        Call.Sees("Why is it none?");
        await Call.ClicksAsync("Not a security event", ("noEventReason", "it was their own IT from home"));

        Assert.That(await Call.NotesAsync(), Has.Some.Contains("their own IT from home"));
        await Call.TypesAsync(Login);
        Assert.That(HeardEvents.Open(await Call.TicketAsync()), Is.Null);
        await Call.TypesAsync("now there is a second unknown admin account created at 03:00 by nobody they know");
        Assert.That(HeardEvents.Open(await Call.TicketAsync()), Is.Not.Null);
    }

    [Test]
    public async Task An_open_one_stands_on_the_next_steps_card_and_in_status_and_keeps_the_ticket_open()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync(Ransom);
        await Call.TypesAsync("status");
        Assert.That(Call.CurrentCard.Text, Does.Contain("Security event? Ransomware"));
        await Call.ClicksAsync("Show the step");
        for (var at = CallStep.Investigation; at < CallStep.Documentation; at++)
        {
            Assert.That(Call.CurrentCard.Text, Does.Contain("Security event? Ransomware"), at.ToString());
            await Call.Chat.SendAsync(Call.Passing(at));
        }

        await Call.ClosesAsync();

        Call.Sees("Answer the possible security event first");
        Assert.That((await Call.TicketAsync()).Lifecycle.IsOpen, Is.True);
        await Call.ClicksAsync("Not a security event");
        await Call.ClicksAsync("Not a security event", ("noEventReason", "the client's own drill"));
        Call.Sees("Noted: not a security event");
    }

    [Test]
    public async Task What_is_typed_into_a_card_is_heard_too()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.ReportsAsync(summary: "all files on the share end in .locked and a ransom note asks for bitcoin", severity: "High");

        Assert.That(Call.CurrentCard.Lines[0], Does.StartWith("Step 3 of 7"));
        Assert.That(Call.CurrentCard.Text, Does.Contain("Security event? Ransomware").And.Contain("ransom note"));
    }

    [Test]
    public async Task Without_a_call_the_report_opens_the_ticket_with_the_words_as_its_first_note()
    {
        await Call.TypesAsync(Ransom);
        Assert.That(Call.CurrentCard.Text, Does.Contain("Security event? Ransomware").And.Contain("not stored yet"));

        await Call.ClicksAsync("Report to Tier 3");
        Assert.That(Call.CurrentCard.ValueOf("observed"), Is.EqualTo(Ransom));
        await Call.ClicksAsync("Send to Tier 3");

        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.EscalatedToTier3));
        Assert.That(await Call.NotesAsync(), Has.Some.EqualTo(Ransom));
    }

    [Test]
    public async Task The_form_that_is_left_untouched_leaves_the_concern_of_step_3_alone()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync(Ransom);
        await Call.ClicksAsync("Report to Tier 3");

        await Call.ClicksAsync("Back to the call");

        Assert.That((await Call.TicketAsync()).Answers.Categorization.Concern, Is.Null);
        Assert.That(HeardEvents.Open(await Call.TicketAsync()), Is.Not.Null);
    }

    [Test]
    public async Task Where_others_read_nothing_is_repeated_and_the_person_gets_the_form_in_their_own_chat()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var thread = new ChannelThread(Bot, $"{Bot.Team.Channel(OperationsTeam.Tier1).Id};messageid=1700000000000");

        await new Colleague(Bot, TeamsUser.Mara).WritesAsync(thread, "lahat ng files ng client naka-encrypt at may ransom note, ano gagawin?");

        Assert.That(thread.Text, Does.Contain("Security goes through the bot in your chat. I sent you the form there.").And.Not.Contain("ransom"));
        Assert.That(Call.CurrentCard.Text, Does.Contain("Security event? Ransomware"));
        await Call.ClicksAsync("Report to Tier 3");
        Assert.That(Call.CurrentCard.ValueOf("observed"), Does.Contain("ransom note"));
    }

    [Test]
    public async Task The_same_message_delivered_twice_is_one_note_and_one_event()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var activity = Call.Chat.Typing(Ransom);
        await Call.Chat.SendAsync(activity);
        await Call.Chat.SendAsync(activity);

        Assert.That((await Call.NotesAsync()).Count(note => note == Ransom), Is.EqualTo(1));
        Assert.That((await Call.TicketAsync()).HeardEvents, Has.Length.EqualTo(1));
    }
}
