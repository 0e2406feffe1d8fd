using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.CallFlow;

/// <summary>What only fills a field, and what says something in a word.</summary>
internal sealed class FillerWordsTests
{
    [TestCase("x")]
    [TestCase("found")]
    [TestCase("Found.")]
    [TestCase("found it")]
    [TestCase("asdf")]
    [TestCase("asdfasdf")]
    [TestCase("asdasd")]
    [TestCase("lkjh")]
    [TestCase("qwerty")]
    [TestCase("qwe")]
    [TestCase("zxc")]
    [TestCase("abc")]
    [TestCase("ok na")]
    [TestCase("OK na po")]
    [TestCase("okay na")]
    [TestCase("tapos na")]
    [TestCase("gumana na")]
    [TestCase("fixed na")]
    [TestCase("done")]
    [TestCase("issue resolved")]
    [TestCase("problem found and fixed")]
    [TestCase("see notes")]
    [TestCase("same as above")]
    [TestCase("n/a")]
    [TestCase("N/A")]
    [TestCase("na")]
    [TestCase("none")]
    [TestCase("-")]
    [TestCase("...")]
    [TestCase("123")]
    [TestCase("xxx")]
    [TestCase("aaaaaa")]
    [TestCase("k")]
    [TestCase("test")]
    [TestCase("not known yet")]
    [TestCase("sdfgkl")]
    [TestCase("it works now")]
    public void An_entry_that_says_nothing_is_filler(string text) => Assert.That(FillerWords.IsFiller(text), Is.True);

    [TestCase("DNS")]
    [TestCase("dns")]
    [TestCase("DHCP")]
    [TestCase("dhcp")]
    [TestCase("Wrong nameserver")]
    [TestCase("typo")]
    [TestCase("misconfiguration")]
    [TestCase("expired certificate")]
    [TestCase("Disk full")]
    [TestCase("Ransomware")]
    [TestCase("power outage")]
    [TestCase("naubos ang disk space")]
    [TestCase("nameserver was wrong, fixed")]
    [TestCase("LT-2003")]
    [TestCase("IP conflict")]
    [TestCase("The user had a wrong password")]
    [TestCase("DB locked")]
    [TestCase("GPO not applied")]
    public void An_entry_that_says_something_is_none(string text) => Assert.That(FillerWords.IsFiller(text), Is.False);

    [TestCase(null)]
    [TestCase("")]
    [TestCase("  ")]
    public void A_blank_entry_is_asked_for_and_not_questioned(string? text) => Assert.That(FillerWords.IsFiller(text), Is.False);
}
