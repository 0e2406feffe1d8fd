using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The bot is stopped and started again while a call is on.</summary>
internal sealed class RestartTests : WalkFixture
{
    private static readonly CallStep[] Steps = Enum.GetValues<CallStep>();

    [TestCaseSource(nameof(Steps))]
    public async Task The_card_from_before_the_restart_still_works(CallStep step)
    {
        await Call.WalksToAsync(step);
        var id = Call.TicketId;

        await Bot.RestartAsync();
        await Call.Chat.SendAsync(Call.Passing(step));

        if (step == CallStep.Documentation)
        {
            Assert.That((await Bot.Desk.FindAsync(id, default))!.Status, Is.EqualTo(TicketStatus.Closed));
        }
        else
        {
            Call.IsAt(step + 1);
        }
    }

    [TestCaseSource(nameof(Steps))]
    public async Task The_call_is_still_on_after_the_restart(CallStep step)
    {
        await Call.WalksToAsync(step);

        await Bot.RestartAsync();
        await Call.TypesAsync("typed after the restart");
        await Call.TypesAsync("hi");

        Call.IsAt(step);
        Assert.That(await Call.NotesAsync(), Has.Member("typed after the restart"));
    }

    [Test]
    public async Task A_restart_at_every_step_does_not_stop_the_call()
    {
        await Call.OpensAsync();
        var id = Call.TicketId;
        foreach (var step in Steps)
        {
            Call.IsAt(step);
            await Bot.RestartAsync();
            await Call.Chat.SendAsync(Call.Passing(step));
        }

        Assert.That((await Bot.Desk.FindAsync(id, default))!.Status, Is.EqualTo(TicketStatus.Closed));
    }

    [Test]
    public async Task An_open_gate_survives_the_restart()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Escalate");

        await Bot.RestartAsync();
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No"), ("concern", "None"));
        Call.Sees("Not escalated: KB-155 Tier 2 is not met");
        await Bot.RestartAsync();
        await Call.ClicksAsync("Continue at step 4");

        Call.IsAt(CallStep.Investigation);
    }

    [Test]
    public async Task A_new_number_follows_the_last_one()
    {
        await Call.OpensAsync();
        await Bot.RestartAsync();
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");

        Assert.That(Call.TicketId.ToString(), Is.EqualTo("INC-2026-03-00002"));
    }
}
