using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The client is kept informed while the ticket is in progress: what to say, when it is due, and the note that it was said.</summary>
internal sealed class ClientUpdateTests : WalkFixture
{
    [Test]
    public async Task The_spiel_has_the_finding_that_was_entered_last()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Update sent", ("Processes found", "a runaway process"));

        await Call.ClicksAsync("Update sent", ("What the logs say", "the disk is full"));

        Call.Sees("I can see the disk is full.");
        Assert.That((await Call.NotesAsync())[^1], Does.Contain("I can see the disk is full."));
    }

    [TestCase(CallStep.Resolution)]
    [TestCase(CallStep.DifficultClients)]
    [TestCase(CallStep.Documentation)]
    public async Task While_one_is_due_every_later_step_takes_it_with_one_click(CallStep step)
    {
        await Call.WalksToAsync(CallStep.Resolution);
        if (step > CallStep.Resolution)
        {
            await Call.ClicksAsync("Not fixed yet: leave it open and go on");
        }

        if (step > CallStep.DifficultClients)
        {
            await Call.PassesAsync();
        }

        Call.IsAt(step);
        Bot.Time.Advance(TimeSpan.FromMinutes(12));
        await Call.TypesAsync("hello");

        await Call.ClicksAsync("Update sent");

        Call.IsAt(step);
        Assert.That((await Call.NotesAsync())[^1], Does.StartWith("Update given to the client:"));
        Assert.That(Call.CurrentCard.Button("Update sent"), Is.Null);
        await Call.TypesAsync("still on it");
        Assert.That(Call.Chat.Messages[^1].Text, Does.Not.Contain("update to the client"));
    }

    [Test]
    public async Task While_another_level_has_the_ticket_the_update_goes_on_being_due_with_the_case_s_own_words()
    {
        await Call.EscalatesToTier2Async();
        await Call.ClicksAsync("Next: document");
        Bot.Time.Advance(TimeSpan.FromMinutes(12));
        await Call.TypesAsync("client calls again");
        Call.Sees("No update to the client yet, 12 min into the work.");
        await Call.TypesAsync("status");
        await Call.ClicksAsync("Show the step");
        Call.IsAt(CallStep.Documentation);
        Assert.That(Call.CurrentCard.Text, Does.Contain("⚠ Due now.").And.Contain("has been passed to our Tier 2 team").And.Not.Contain("No update is due"));

        await Call.ClicksAsync("Update sent");

        Assert.That((await Call.NotesAsync())[^1], Does.StartWith("Update given to the client:").And.Contain("has been passed to our Tier 2 team"));
        Assert.That(Call.CurrentCard.Button("Update sent"), Is.Null);
    }

    [Test]
    public async Task A_receipt_speaks_of_the_last_update_only_when_there_was_one()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        Bot.Time.Advance(TimeSpan.FromMinutes(11));
        await Call.TypesAsync("first");
        var before = Call.Chat.LastWords;
        await Call.ClicksAsync("Update sent");
        Bot.Time.Advance(TimeSpan.FromMinutes(12));

        await Call.TypesAsync("second");

        Assert.That(before, Does.Contain("No update to the client yet, 11 min into the work."));
        Assert.That(Call.Chat.LastWords, Does.Contain("Last update to the client 12 min ago."));
    }
}
