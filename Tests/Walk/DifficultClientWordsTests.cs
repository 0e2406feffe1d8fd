using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A line that tells of a difficult client is a note, and brings the fitting spiel to copy.</summary>
internal sealed class DifficultClientWordsTests : WalkFixture
{
    [TestCase("galit na galit si client", "I completely understand your frustration, Ms.\u00a0Reyes")]
    [TestCase("client wants this escalated NOW", "isolated issue with your company’s server")]
    [TestCase("gusto kausapin boss ko", "I understand why you’d want to speak with a manager")]
    [TestCase("he says leantech is down for everyone", "I’ll verify that immediately")]
    public async Task The_spiel_is_a_message_of_its_own(string typed, string words)
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.TypesAsync(typed);

        Assert.That(await Call.NotesAsync(), Has.Member(typed));
        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain(words).And.Not.Contain("Noted"));
        Assert.That(Call.Chat.Messages[^1].Card, Is.Null);
        Assert.That(Call.Chat.Messages[^2].Text, Does.StartWith("Noted 09:30"));
    }

    [TestCase("client wants this escalated NOW")]
    [TestCase("he says leantech is down for everyone")]
    public async Task On_a_case_of_another_level_nothing_false_is_said(string typed)
    {
        await Call.EscalatesToTier3Async();

        await Call.TypesAsync(typed);

        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain("has been passed to our Tier 3 team").And.Not.Contain("Tier 1"));
        Assert.That(Call.Chat.Messages[^1].Text, Does.Not.Contain("Our own words"));
    }

    [Test]
    public async Task Without_a_call_the_spiel_comes_and_the_line_is_offered_as_a_note()
    {
        await Call.TypesAsync("galit na galit si client");

        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain("I completely understand your frustration"));
        await Call.ClicksAsync("New call, keep as note");
        Assert.That(await Call.NotesAsync(), Has.Member("galit na galit si client"));
    }

    [Test]
    public async Task A_message_that_comes_twice_is_one_note()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var typed = Call.Chat.Typing("galit na galit si client");

        await Call.Chat.SendAsync(typed);
        await Call.Chat.SendAsync(typed.DeepClone().AsObject());

        Assert.That((await Call.NotesAsync()).Count(note => note == "galit na galit si client"), Is.EqualTo(1));
    }
}
