using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The machine's clock is put forward or back by an hour: nothing is lost, and nothing waits for the hour to pass.</summary>
internal sealed class ClockJumpTests : TeamFixture
{
    private static readonly TimeSpan[] Jumps = [TimeSpan.FromHours(1), TimeSpan.FromHours(-1)];

    [TestCaseSource(nameof(Jumps))]
    public async Task A_call_goes_on(TimeSpan jump)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        Bot.Time.Jump = jump;

        await Call.TypesAsync("typed after the jump");
        await Call.Chat.SendAsync(Call.Passing(CallStep.Investigation));

        Call.IsAt(CallStep.Resolution);
        Assert.That(await Call.NotesAsync(), Has.Member("typed after the jump"));
    }

    [TestCaseSource(nameof(Jumps))]
    public async Task A_post_that_waits_for_its_next_attempt_is_delivered(TimeSpan jump)
    {
        Bot.Connector.FailNext(new ConnectorFault { Status = 500, Where = request => request.Path.EndsWith("/v3/conversations", StringComparison.Ordinal), Times = 10 });
        await TierThreeAsync();
        Assert.That(Tier3.Posts, Is.Empty);
        Bot.Connector.Recover();
        Bot.Time.Jump = jump;

        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Text, Does.Contain(Call.TicketId.ToString()));
    }

    [Test]
    public async Task An_instance_whose_clock_is_behind_by_seconds_reminds_of_nothing_and_takes_over_no_post()
    {
        await TierThreeAsync();
        Bot.Time.Jump = TimeSpan.FromSeconds(-30);

        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Replies, Is.Empty);
        Assert.That((await Call.TicketAsync()).Case!.Reminders, Is.Zero);
    }

    [TestCaseSource(nameof(Jumps))]
    public async Task An_escalation_is_reminded_of(TimeSpan jump)
    {
        await TierThreeAsync();
        Bot.Time.Jump = jump;

        await Bot.PassesAsync(TimeSpan.FromMinutes(5));

        Assert.That(Tier3.Post.Replies, Is.Not.Empty);
        Assert.That(Tier3.Post.Replies, Has.Count.LessThanOrEqualTo(2));
        Assert.That((await Bot.Desk.FindAsync(Call.TicketId, default))!.Lifecycle.Status, Is.Not.EqualTo(TicketStatus.Closed));
    }

    [TestCaseSource(nameof(Jumps))]
    public async Task The_lease_of_a_dead_instance_runs_out(TimeSpan jump)
    {
        Bot.Connector.FailNext(new ConnectorFault { Status = 500, Where = request => request.Path.EndsWith("/v3/conversations", StringComparison.Ordinal), Times = 10 });
        await TierThreeAsync();
        Bot.Connector.Recover();
        Assert.That(await Bot.Service<Outbox>().ClaimAsync(Call.TicketId, Bot.Time.GetUtcNow() + TimeSpan.FromMinutes(1), default), Is.Not.Empty);
        Bot.Time.Jump = jump;

        await Bot.PassesAsync(TimeSpan.FromSeconds(91));

        Assert.That(Tier3.Posts, Is.Not.Empty);
    }

    private async Task TierThreeAsync()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
    }
}
