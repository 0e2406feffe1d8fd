using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A command in words that acts outside the chat opens its card and never acts; a doubtful one is a note with a button.</summary>
internal sealed class SpokenActTests : WalkFixture
{
    [TestCase("i want to escalate")]
    [TestCase("pabukas ng escalation form")]
    public async Task Escalate_opens_the_gate_or_offers_it(string words)
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await DoesAsync(words, "Escalate");

        Call.Sees("Escalate?");
        Assert.That(Call.CurrentCard.Button("Check KB-155"), Is.Not.Null);
        await NothingActedAsync();
    }

    [TestCase("open the security card")]
    [TestCase("palabas ng tier 3 form")]
    public async Task Security_opens_the_form(string words)
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.TypesAsync(words);

        Assert.That(Call.CurrentCard.Button("Send to Tier 3"), Is.Not.Null);
        await NothingActedAsync();
    }

    [Test]
    public async Task Close_at_step_7_shows_what_closing_takes()
    {
        await Call.WalksToAsync(CallStep.Documentation);

        await Call.TypesAsync("close ticket");

        Call.IsAt(CallStep.Documentation);
        Assert.That((await Call.TicketAsync()).Lifecycle.IsOpen, Is.True);
        await Call.ClosesAsync();
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.Closed));
    }

    [TestCase("close ticket")]
    [TestCase("close it")]
    [TestCase("isara mo na")]
    public async Task Close_before_step_7_says_what_is_missing(string words)
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await DoesAsync(words, "Close the ticket");

        Call.Sees("It is resolved and closed at step 7. Still missing: Root Cause");
        Call.IsAt(CallStep.Investigation);
        await NothingActedAsync();
    }

    [Test]
    public async Task Close_with_a_reason_is_a_note_and_one_button_that_counts_once()
    {
        await Call.WalksToAsync(CallStep.Documentation);
        var typed = Call.Chat.Typing("close it, client confirmed that the portal loads");

        await Call.Chat.SendAsync(typed);
        await Call.Chat.SendAsync(typed.DeepClone().AsObject());

        var kept = (await Call.NotesAsync()).Count(note => note.StartsWith("close it, client confirmed", StringComparison.Ordinal));
        Assert.That(kept, Is.EqualTo(1));
        Assert.That(Call.CurrentCard.Lines[0], Does.StartWith("Noted 09:30"));
        var (notes, click) = (await Call.NotesAsync(), Call.Chat.Clicking("Close the ticket"));
        await Call.Chat.SendAsync(click);
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));
        Assert.That(await Call.NotesAsync(), Is.EqualTo(notes));
        Assert.That((await Call.TicketAsync()).Lifecycle.IsOpen, Is.True);
        Call.IsAt(CallStep.Documentation);
    }

    [TestCase(CallStep.Greeting)]
    [TestCase(CallStep.Intake)]
    public async Task Cancel_asks_why_it_is_no_call(CallStep step)
    {
        await Call.WalksToAsync(step);

        await Call.TypesAsync("cancel this");

        Assert.That(Call.CurrentCard.Text, Does.Contain("not a call").IgnoreCase);
        Assert.That((await Call.TicketAsync()).Lifecycle.IsOpen, Is.True);
    }

    [Test]
    public async Task Cancel_later_says_what_closing_takes()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.TypesAsync("cancel this");

        Call.Sees("a ticket is not deleted, it is closed. ");
        Call.Sees("Still missing:");
        Call.IsAt(CallStep.Investigation);
    }

    [Test]
    public async Task Cancel_over_an_open_form_leaves_it()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync("escalate");

        await Call.TypesAsync("cancel this");

        Call.Sees("The form is left.");
        Call.IsAt(CallStep.Intake);
    }

    [TestCase("hold muna")]
    [TestCase("park it, client fetching his laptop upstairs")]
    public async Task Hold_says_that_the_clocks_run_on(string words)
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await DoesAsync(words, "Hold the call");

        Call.Sees("There is no hold: INC-2026-03-00001 stays open, and its clocks run on.");
        Assert.That(await Call.NotesAsync(), words.Contains(',') ? Has.Member(words) : Has.No.Member(words));
    }

    [TestCase("hand over to Ben")]
    [TestCase("ipasa mo to kay Ben")]
    public async Task A_hand_over_is_noted_and_says_whom_to_ask(string words)
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await DoesAsync(words, "Hand it over");

        Call.Sees("Team Leader");
        Assert.That((await Call.NotesAsync()).Count(note => note == words), Is.EqualTo(1));
        Assert.That((await Call.TicketAsync()).Engineer.Name, Is.EqualTo("Mara Santos"));
    }

    [Test]
    public async Task The_button_of_a_doubtful_command_does_it_on_its_own_call()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var first = Call.TicketId;
        await Call.TypesAsync("close it, client confirmed that the portal loads");
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");

        await Call.ClicksAsync("Close the ticket");

        Call.Sees($"{first} · Ana Reyes, Northgate Logistics is at step 4 of 7");
        Call.IsAt(CallStep.Investigation);
    }

    [Test]
    public async Task Without_a_call_a_doubtful_command_is_offered_as_a_note_too()
    {
        await Call.TypesAsync("close it, client confirmed that the portal loads");

        Call.Sees("No call is on, so this is not stored yet:");
        await Call.ClicksAsync("Close the ticket");
        Call.Sees("No call is on.");
    }

    /// <summary>Says it; where it was doubtful, clicks what was offered.</summary>
    private async Task DoesAsync(string words, string offered)
    {
        await Call.TypesAsync(words);
        if (Call.CurrentCard.Text.Contains("Did you mean", StringComparison.Ordinal))
        {
            await Call.ClicksAsync(offered);
        }
    }

    private async Task NothingActedAsync()
    {
        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Tier, ticket.Lifecycle.IsOpen), Is.EqualTo((1, true)));
        Assert.That(await Bot.Desk.PendingPostsAsync(ticket.Id, default), Is.Empty);
    }
}
