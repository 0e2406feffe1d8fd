using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A gate's card that is still open when its ticket is closed: the facts and the decision stay, what was typed is a note, and the answer says what to do.</summary>
internal sealed class ClosedTicketTests : WalkFixture
{
    private static readonly (string, string)[] Anew = [("Companies affected", "12"), ("One shared root cause?", "Yes")];

    private Ticket closed = null!;

    [Test]
    public async Task A_check_decides_nothing()
    {
        await ClosedBesideAsync("escalate");

        await Call.ClicksAsync("Check KB-155", Anew);

        Call.Sees($"{closed.Id} is Closed: its facts and its decision stay as they are (SOP-7010). Open a new ticket for anything new: type new. What you typed is kept as a note.");
        Assert.That(Call.CurrentCard.Button("Check KB-155"), Is.Null);
        await NothingChangedAsync("Said after it was Closed: Companies: 12; SharedCause: Yes");
    }

    [Test]
    public async Task The_same_check_again_gets_the_same_answer_and_no_second_note()
    {
        await ClosedBesideAsync("escalate");
        var click = Call.Chat.Clicking("Check KB-155", Anew);
        await Call.Chat.SendAsync(click);
        var first = Call.Chat.Text;

        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That(Call.Chat.Text, Is.EqualTo(first));
        await NothingChangedAsync("Companies: 12");
    }

    [Test]
    public async Task A_form_that_is_left_changes_no_answer()
    {
        await ClosedBesideAsync("escalate");

        await Call.ClicksAsync("Back to the call", Anew);

        Call.Sees($"{closed.Id} is Closed. What you typed is kept as a note.");
        Call.SeesNot("back at step");
        await NothingChangedAsync("Companies: 12; SharedCause: Yes");
    }

    [Test]
    public async Task A_form_that_is_left_as_it_was_leaves_nothing()
    {
        await ClosedBesideAsync("security");
        var notes = await NotesAsync();

        await Call.ClicksAsync("Back to the call");

        Call.Sees($"{closed.Id} is Closed. Nothing was changed.");
        Assert.That(await NotesAsync(), Is.EqualTo(notes));
    }

    [Test]
    public async Task A_security_concern_goes_along_to_a_new_ticket()
    {
        await ClosedBesideAsync("security");

        await Call.ClicksAsync("Send to Tier 3", ("concern", "Ransomware"), ("What was observed?", "A ransom note"), ("On which system?", "files01"));
        await NothingChangedAsync("Concern: Ransomware; Observed: A ransom note");
        await Call.ClicksAsync("New ticket");
        await Call.ClicksAsync("Send to Tier 3");

        Call.Sees("Recorded for Tier 3");
        Assert.That((Call.TicketId == closed.Id, (await Call.TicketAsync()).Tier), Is.EqualTo((false, 3)));
    }

    [TestCase("Escalate to Tier 2")]
    [TestCase("The facts changed")]
    [TestCase("Back to the call")]
    public async Task The_words_for_a_Tier_2_post_are_a_note(string button)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "150"), ("One shared root cause?", "Yes"));
        await Call.ClicksAsync("Check KB-155", ("Which shared infrastructure?", "DNS"));
        await Call.InvestigatesAsync("log says so", "fixed");
        await Call.ResolvesAsync();
        await Call.PassesAsync();
        await CloseAsync();

        await Call.ClicksAsync(button, ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));

        Call.Sees($"{closed.Id} is Closed");
        Call.SeesNot("The facts changed");
        await NothingChangedAsync("Symptoms: No name resolves");
    }

    [Test]
    public async Task A_late_click_does_not_open_the_gate_on_it()
    {
        await Call.WalksToAsync(CallStep.Documentation);
        var late = Call.Chat.Clicking("Escalate");
        await CloseAsync();

        await Call.Chat.SendAsync(late);

        Call.SeesNot("Three questions");
        Assert.That(Call.Chat.Messages.Where(message => message.Card is { } card && new ShownCard(card).Button("Check KB-155") is not null), Is.Empty);
        Call.Sees("Ticket closed");
    }

    [Test]
    public async Task The_call_that_is_on_goes_on()
    {
        await ClosedBesideAsync("escalate");
        var late = Call.Chat.Clicking("Check KB-155", Anew);
        await Call.TypesAsync("new");
        var second = Call.TicketId;

        await Call.Chat.SendAsync(late);
        await Call.TypesAsync("for the call that is on");

        Assert.That((await Bot.Desk.NotesAsync(second, default)).Select(note => note.Text), Has.Member("for the call that is on"));
        await Call.GreetsAsync();
        Call.IsAt(CallStep.Intake);
    }

    private async Task ClosedBesideAsync(string gate)
    {
        await Call.WalksToAsync(CallStep.Documentation);
        await Call.TypesAsync(gate);
        await CloseAsync();
    }

    private async Task CloseAsync()
    {
        var id = Call.TicketId;
        await Call.ClosesAsync();
        closed = (await Bot.Desk.FindAsync(id, default))!;
        Assert.That(closed.Status, Is.EqualTo(TicketStatus.Closed));
    }

    private async Task NothingChangedAsync(string noted)
    {
        var now = (await Bot.Desk.FindAsync(closed.Id, default))!;
        Assert.That((now.Answers, now.Escalation, now.Status), Is.EqualTo((closed.Answers, closed.Escalation, closed.Status)));
        Assert.That(await NotesAsync(), Has.One.Contain(noted));
    }

    private async Task<string[]> NotesAsync() => [.. (await Bot.Desk.NotesAsync(closed.Id, default)).Select(note => note.Text)];
}
