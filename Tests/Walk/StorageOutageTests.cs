using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The store does not answer: the engineer is told what is safe, and the repeat works.</summary>
internal sealed class StorageOutageTests : WalkFixture
{
    private const string Safe = "The ticket store does not answer in time, so this may not be stored. What was confirmed before is safe.";

    private static readonly CallStep[] Steps = [.. Enum.GetValues<CallStep>().SkipLast(1)];

    [Test]
    public async Task A_note_is_not_confirmed_and_can_be_typed_again()
    {
        await Call.OpensAsync();
        Bot.Store.IsDown = true;
        await Call.TypesAsync("typed during the outage");
        Assert.That(Call.Chat.Messages[^1].Text, Does.StartWith(Safe));

        Bot.Store.IsDown = false;
        await Call.TypesAsync("typed during the outage");

        Assert.That((await Call.NotesAsync()).Count(note => note == "typed during the outage"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_call_that_could_not_be_opened_is_opened_by_the_repeat()
    {
        Bot.Store.IsDown = true;
        await Call.TypesAsync("new");
        Call.Sees(Safe);

        Bot.Store.IsDown = false;
        await Call.TypesAsync("new");

        Assert.That(Call.TicketId.ToString(), Is.EqualTo("INC-2026-03-00001"));
        Call.IsAt(CallStep.Greeting);
    }

    [TestCaseSource(nameof(Steps))]
    public async Task A_click_is_not_confirmed_and_its_card_stays_to_be_clicked_again(CallStep step)
    {
        await Call.WalksToAsync(step);
        var click = Call.Passing(step);
        Bot.Store.IsReadOnly = true;
        var answer = await Call.Chat.SendAsync(click);
        Assert.That(answer.Message, Does.StartWith(Safe));
        Call.IsAt(step);

        Bot.Store.IsReadOnly = false;
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Call.IsAt(step + 1);
    }

    /// <summary>A step stores nothing beside its ticket, but for the first: whose the employee id is, and the profile.</summary>
    [TestCaseSource(nameof(Steps))]
    public async Task A_step_needs_one_transaction(CallStep step)
    {
        await Call.WalksToAsync(step);
        Bot.Store.CommitsLeft = step is CallStep.Greeting ? 3 : 1;

        await Call.Chat.SendAsync(Call.Passing(step));

        Call.IsAt(step + 1);
        Assert.That(Bot.Store.CommitsLeft, Is.Zero, "It needs no fewer either.");
    }

    [TestCaseSource(nameof(Steps))]
    public async Task An_outage_after_the_ticket_was_stored_loses_nothing_and_doubles_nothing(CallStep step)
    {
        await Call.WalksToAsync(step);
        var click = Call.Passing(step);
        Bot.Store.CommitsLeft = step is CallStep.Greeting ? 3 : 1;
        await Call.Chat.SendAsync(click);
        Bot.Store.CommitsLeft = null;
        var stored = await Call.TicketAsync();

        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Call.IsAt(step + 1);
        Assert.That((await Call.TicketAsync()).NoteCount, Is.EqualTo(stored.NoteCount));
    }

    [Test]
    public async Task The_words_name_no_fault_of_the_inside()
    {
        await Call.OpensAsync();
        Bot.Store.IsDown = true;

        await Call.TypesAsync("status");

        Assert.That(Call.Chat.Messages[^1].Text, Does.Not.Contain("switched off").And.Not.Contain("Exception"));
    }

    [Test]
    public async Task The_call_goes_on_after_a_restart_in_the_outage()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        Bot.Store.IsDown = true;
        await Call.TypesAsync("lost?");

        await Bot.RestartAsync();
        await Call.TypesAsync("not lost");

        Assert.That(await Call.NotesAsync(), Has.Member("not lost"));
        Assert.That((await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default)).Single(), Is.EqualTo(Call.TicketId));
    }
}
