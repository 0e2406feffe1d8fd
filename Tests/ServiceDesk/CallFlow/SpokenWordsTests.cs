using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.CallFlow;

/// <summary>What is said to a client holds nothing that is only ours.</summary>
public sealed class SpokenWordsTests
{
    [TestCase("The disk of your server was full. We cleared old log files")]
    [TestCase("Your server used an old address book. We gave it the new one at 10:15")]
    [TestCase("An update of 2026 changed a setting; we set it back and/or tested it")]
    [TestCase("Your e-mail works again")]
    [TestCase("")]
    [TestCase(null)]
    public void Plain_words_are_speakable(string? text) => Assert.That(SpokenWords.FindInternal(text, "northgate-web01"), Is.Null);

    [TestCase("The disk of northgate-web01 was full", "northgate-web01")]
    [TestCase("NORTHGATE-WEB01 was full", "northgate-web01")]
    [TestCase("DC01 was down", "DC01")]
    [TestCase("it pointed to 10.0.0.2", "10.0.0.2")]
    [TestCase("corrected /etc/resolv.conf", "/etc/resolv.conf")]
    [TestCase("cleared C:\\logs\\iis", "C:\\logs\\iis")]
    [TestCase("it was LT-2003", "LT-2003")]
    [TestCase("same as INC-2026-03-00001", "INC-2026-03-00001")]
    [TestCase("ask ops@leantech.ph", "ops@leantech.ph")]
    [TestCase("see https://wiki.leantech.ph/x", "https://wiki.leantech.ph/x")]
    [TestCase("nothing on port 9876", "port 9876")]
    [TestCase("the log shows [SUCCESS]", "[SUCCESS]")]
    public void What_is_only_ours_is_named(string text, string found) =>
        Assert.That(SpokenWords.FindInternal(text, "northgate-web01"), Is.EqualTo(found));
}
