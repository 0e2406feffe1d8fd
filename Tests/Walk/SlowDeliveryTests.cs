using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Calls of the channel that hang: a delivery ends before anybody takes it over, and holds up nothing else.</summary>
internal sealed class SlowDeliveryTests : TeamFixture
{
    [Test]
    public async Task A_Team_Leader_whose_chat_hangs_again_and_again_is_told_once()
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.OpensChat, Hangs = true, Times = 2 });
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.IsTo(TeamsUser.Lea.ConversationId), Hangs = true, Times = 2 });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Lea.Chat.Messages.Count(message => message.Activity.ToJsonString().Contains("Tier 3 security incident", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [Test]
    public async Task An_incident_log_that_hangs_holds_no_reminder_up()
    {
        await Call.EscalatesToTier3Async();
        await Bot.PassesAsync(TimeSpan.FromSeconds(290));
        await new Call(Bot, TeamsUser.Jun).WalksToAsync(CallStep.Intake);
        var hangs = new ConnectorFault { Where = request => request.BeginsThread && !request.BeginsCase, Hangs = true, Times = 99 };
        Bot.Connector.FailNext(hangs);
        Bot.Time.HasRounds = true;
        Bot.Time.Advance(TimeSpan.FromSeconds(5));
        await hangs.Struck.Task;

        var reminded = Bot.Connector.WaitForAsync(request => request.Sends && request.Text.Contains("is not acknowledged after", StringComparison.Ordinal));
        Bot.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.That(await Task.WhenAny(reminded, Task.Delay(TimeSpan.FromMinutes(1))), Is.SameAs(reminded));
    }
}
