using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Faults;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.Tests.ServiceDesk;
using NUnit.Framework;

namespace LeanTechBot.Tests.Faults;

/// <summary>Which second posts of an escalation the campaign takes for unavoidable.</summary>
internal sealed class SecondPostTests
{
    /// <summary>When the first one was asked for, in seconds of the campaign; it stood there a second later.</summary>
    private const int Asked = 100;

    private const string First = "19:tier3;messageid=1";
    private const string Second = "19:tier3;messageid=2";

    [TestCase(100.5, true, TestName = "A process that was killed before it had proven the first one explains the second")]
    [TestCase(99.99, true, TestName = "A process whose call was on its way when it was killed explains the second")]
    [TestCase(130.5, true, TestName = "A process that was killed within its lease explains the second")]
    [TestCase(132, false, TestName = "A process that had the time of its lease to prove the first one explains nothing")]
    [TestCase(141, false, TestName = "A process that was killed after the second explains nothing")]
    [TestCase(null, false, TestName = "A process that was never killed explains nothing")]
    public void A_kill(double? killed, bool explains) => Assert.That(Post(isKnown: true, killed).IsExplained, Is.EqualTo(explains));

    [Test]
    public void Nobody_told_the_bot_that_the_first_one_arrived() => Assert.That(Post(isKnown: false, killed: null).IsExplained, Is.True);

    [TestCase(100.5, TestName = "A process that was killed explains nothing when the ticket proves the first one")]
    [TestCase(99.99, TestName = "A process that was killed before its call was served explains nothing when the ticket proves the first one")]
    [TestCase(null, TestName = "An answer that was lost explains nothing when the ticket proves the first one")]
    public void The_ticket_proves_the_first_one(double? killed) => Assert.That(Post(isKnown: killed is not null, killed, First).IsExplained, Is.False);

    [TestCase(Second, TestName = "A kill explains the second when the ticket proves that one")]
    [TestCase("19:tier3;messageid=3", TestName = "A kill explains the second when the ticket proves a third")]
    [TestCase(null, TestName = "A kill explains the second when the ticket proves neither")]
    public void The_ticket_does_not_prove_the_first_one(string? proven) => Assert.That(Post(isKnown: true, killed: 100.5, proven).IsExplained, Is.True);

    [Test]
    public void What_it_says_names_the_proof() => Assert.That(Post(isKnown: true, killed: 100.5, First).ToString(), Does.Contain("which the ticket proves"));

    [TestCase(OperationsTeam.Tier3, First)]
    [TestCase(OperationsTeam.Tier2, null)]
    public void The_proof_is_the_first_thread_in_the_channel_of_the_tier(string channel, string? thread)
    {
        var ticket = TestTickets.Open() with
        {
            Delivered =
            [
                Delivered("question", PostPlace.Channel, TeamsChannel.Tier1Support, "19:tier1;messageid=9"),
                Delivered("leader", PostPlace.TeamLeader, null, "a:lea"),
                Delivered("tier3", PostPlace.Channel, TeamsChannel.Tier3Escalation, First),
                Delivered("tier3-2", PostPlace.Channel, TeamsChannel.Tier3Escalation, Second),
            ],
        };

        Assert.That(SecondPosts.ProvenIn(ticket, channel), Is.EqualTo(thread));
    }

    private static SecondPost Post(bool isKnown, double? killed, string? proven = null) => new(
        new ChannelPost(OperationsTeam.Tier3, First, "INC-2026-03-00001", default, "bot-1", At(Asked), At(Asked + 1), isKnown),
        new ChannelPost(OperationsTeam.Tier3, Second, "INC-2026-03-00001", default, "bot-2", At(Asked + 40), At(Asked + 40), true),
        killed is { } seconds ? At(seconds) : null,
        proven);

    private static long At(double seconds) => (long)(seconds * TimeProvider.System.TimestampFrequency);

    private static DeliveredPost Delivered(string id, PostPlace place, TeamsChannel? channel, string conversation) =>
        new() { Id = id, Place = place, Channel = channel, ConversationId = conversation, ServiceUrl = "https://x/", At = TestTickets.Nine32 };
}
