using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Teams asks the bot to wait: it does, for as long as it is asked, and only there.</summary>
internal sealed class ThrottlingTests : TeamFixture
{
    [TestCase(55)]
    [TestCase(200)]
    public async Task As_long_as_the_channel_asks_nothing_is_sent_again(int seconds)
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = IsEscalation, Status = 429, RetryAfter = seconds });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        for (var passed = 0; passed < seconds - 5; passed += 5)
        {
            await Bot.PassesAsync(TimeSpan.FromSeconds(5));
        }

        Assert.That(Bot.Connector.Requests.Count(IsEscalation), Is.EqualTo(1));
        await Bot.PassesAsync(TimeSpan.FromSeconds(5));

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
    }

    [Test]
    public async Task A_reply_waits_as_long_as_the_chat_asks()
    {
        await Call.OpensAsync();
        var asked = Bot.Time.GetUtcNow();
        Bot.Connector.FailNext(new ConnectorFault { Status = 503 });
        Bot.Connector.FailNext(new ConnectorFault { Status = 429, RetryAfter = 55 });
        await Bot.PostAsync(Call.Chat.Typing("typed in the storm").ToJsonString());
        await Bot.PassingAsync(Bot.Service<LeanTechBot.Bot.Turns.LateReplies>().WhenIdleAsync());

        Call.Sees("Noted 09:30");
        Assert.That(Bot.Time.GetUtcNow() - asked, Is.InRange(TimeSpan.FromSeconds(55), TimeSpan.FromSeconds(65)));
    }

    [Test]
    public async Task A_channel_that_is_throttled_holds_no_other_one_up()
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.BeginsThread && request.Text.Contains("Tier 2 escalation", StringComparison.Ordinal), Status = 429, Times = int.MaxValue });
        for (var calls = 0; calls < 6; calls++)
        {
            await new Call(Bot, TeamsUser.Mara with { Id = $"29:caller-{calls}", ConversationId = $"a:caller-{calls}" }).EscalatesToTier2Async();
        }

        await Bot.DeliversAsync();
        await Call.EscalatesToTier3Async();
        await Bot.Connector.WaitForAsync(IsEscalation);
        await Bot.QuietAsync();

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
    }

    private static bool IsEscalation(ConnectorRequest request) => request.BeginsThread && request.Text.Contains("Ransomware", StringComparison.Ordinal);
}
