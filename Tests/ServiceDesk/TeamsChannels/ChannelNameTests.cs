using LeanTechBot.ServiceDesk.TeamsChannels;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.TeamsChannels;

/// <summary>Which names are one channel's: KB-102 writes them with <c>#</c>, which Teams does not allow.</summary>
internal sealed class ChannelNameTests
{
    [TestCase("#tier3-escalation", "tier3-escalation", true)]
    [TestCase("tier3-escalation", "#tier3-escalation", true)]
    [TestCase("#tier3-escalation", "#tier3-escalation", true)]
    [TestCase("tier3-escalation", "tier3-escalation", true)]
    [TestCase("# Tier3-Escalation ", "tier3-ESCALATION", true)]
    [TestCase("＃tier3-escalation", "tier3-escalation", true)]
    [TestCase("[SUP] Tier 2 Escalation", "[sup] tier 2 escalation", true)]
    [TestCase("#tier2-escalation", "tier3-escalation", false)]
    [TestCase("#tier3-escalation", "tier3-escalation#", false)]
    [TestCase("#tier3-escalation", "tier3 escalation", false)]
    [TestCase("#", "", true)]
    public void Names_are_the_same(string one, string other, bool same) => Assert.That(ChannelName.AreSame(one, other), Is.EqualTo(same));
}
