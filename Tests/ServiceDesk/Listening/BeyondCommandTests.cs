using LeanTechBot.ServiceDesk.Listening;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>What a command in words says beside the command is kept as a note.</summary>
internal sealed class BeyondCommandTests
{
    [TestCase("show me the card again", SpokenCommand.ShowStep, "card again")]
    [TestCase("pakita ulit ung card po", SpokenCommand.ShowStep, "pakita ulit ung card")]
    [TestCase("ok next step na po", SpokenCommand.Next, "next step")]
    [TestCase("oh no go back, wrong button", SpokenCommand.Back, "go back")]
    [TestCase("close it now please", SpokenCommand.Close, "close it")]
    [TestCase("new call pls", SpokenCommand.New, "new")]
    [TestCase("gawa ka ng bagong ticket", SpokenCommand.New, "bagong ticket")]
    [TestCase("may bagong tawag po", SpokenCommand.New, "bagong tawag")]
    [TestCase("hold muna", SpokenCommand.Hold, "hold muna")]
    public void A_command_alone_is_no_note(string text, SpokenCommand name, string words) =>
        Assert.That(IsSaid(text, name, words), Is.False);

    [TestCase("close it, wrong building and duplicate report", SpokenCommand.Close, "close it")]
    [TestCase("router was rebooted twice. next step", SpokenCommand.Next, "next step")]
    [TestCase("nag restart na ng modem si client! next na", SpokenCommand.Next, "next na")]
    [TestCase("scrap this, the caller misdialled us", SpokenCommand.Cancel, "scrap this")]
    [TestCase("new call, Harbor Freight, fax", SpokenCommand.New, "new call")]
    [TestCase("bagong tawag, si Aling Nena ng Kawit Bakery", SpokenCommand.New, "bagong tawag")]
    [TestCase("hand over to Ben", SpokenCommand.HandOver, "hand over")]
    [TestCase("printer is on fire again. ask the others if they know it", SpokenCommand.AskPeer, "ask the others", "they know it")]
    public void What_it_says_beside_is_kept(string text, SpokenCommand name, string words, string argument = "") =>
        Assert.That(IsSaid(text, name, words, argument), Is.True);

    [TestCase("ask the others if anybody saw this on 9.4. It began with the update", SpokenCommand.AskPeer, "ask the others",
        "anybody saw this on 9.4. It began with the update")]
    [TestCase("find the tickets of Harbor Freight", SpokenCommand.Find, "find", "Harbor Freight")]
    public void An_argument_is_the_command_s_own(string text, SpokenCommand name, string words, string argument) =>
        Assert.That(IsSaid(text, name, words, argument), Is.False);

    [Test]
    public void A_stated_fact_is_kept()
    {
        const string text = "status, down since 8:40";
        var command = new HeardIntent.Command(SpokenCommand.Status, "", false) { Words = [new WordsOf(0, 6)] };

        Assert.That(BeyondCommand.IsSaid(text, command, [new StatedFact(FactKind.Since, "8:40", new WordsOf(19, 4))]), Is.True);
    }

    private static bool IsSaid(string text, SpokenCommand name, string words, string argument = "") => BeyondCommand.IsSaid(
        text,
        new HeardIntent.Command(name, argument, false) { Words = [new WordsOf(text.IndexOf(words, StringComparison.Ordinal), words.Length)] },
        []);
}
