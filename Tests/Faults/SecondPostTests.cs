using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Faults;
using NUnit.Framework;

namespace LeanTechBot.Tests.Faults;

/// <summary>Which second posts of an escalation the campaign takes for unavoidable.</summary>
internal sealed class SecondPostTests
{
    /// <summary>When the first one was asked for, in seconds of the campaign; it stood there a second later.</summary>
    private const int Asked = 100;

    [TestCase(100.5, true, TestName = "A process that was killed before it had proven the first one explains the second")]
    [TestCase(99.99, true, TestName = "A process whose call was on its way when it was killed explains the second")]
    [TestCase(130.5, true, TestName = "A process that was killed within its lease explains the second")]
    [TestCase(132, false, TestName = "A process that had the time of its lease to prove the first one explains nothing")]
    [TestCase(141, false, TestName = "A process that was killed after the second explains nothing")]
    [TestCase(null, false, TestName = "A process that was never killed explains nothing")]
    public void A_kill(double? killed, bool explains) => Assert.That(Post(isKnown: true, killed).IsExplained, Is.EqualTo(explains));

    [Test]
    public void Nobody_told_the_bot_that_the_first_one_arrived() => Assert.That(Post(isKnown: false, killed: null).IsExplained, Is.True);

    private static SecondPost Post(bool isKnown, double? killed) => new(
        new ChannelPost(OperationsTeam.Tier3, "1", "INC-2026-03-00001", default, "bot-1", At(Asked), At(Asked + 1), isKnown),
        new ChannelPost(OperationsTeam.Tier3, "2", "INC-2026-03-00001", default, "bot-2", At(Asked + 40), At(Asked + 40), true),
        killed is { } seconds ? At(seconds) : null);

    private static long At(double seconds) => (long)(seconds * TimeProvider.System.TimestampFrequency);
}
