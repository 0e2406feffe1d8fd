using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A question in an engineer's own words is answered from the Knowledge Hub, and is no note.</summary>
internal sealed class HeardQuestionTests : WalkFixture
{
    [TestCase("what is the SLA for high?", "KB-310")]
    [TestCase("should i escalate?", "KB-155")]
    [TestCase("kelangan pa ba ng eir pag tier 1 lng", "KB-612")]
    public async Task It_is_answered_with_the_document_s_name_and_not_stored(string question, string document)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var before = await Call.NotesAsync();

        await Call.TypesAsync(question);

        Assert.That(Call.CurrentCard.Text, Does.Contain(document));
        Assert.That(await Call.NotesAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task It_is_kept_as_a_note_by_a_click_and_twice_is_once()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("what is the SLA for high?");
        var keep = Call.Chat.Clicking("Keep as note");

        await Call.Chat.SendAsync(keep);
        await Call.Chat.SendAsync(keep);

        Assert.That((await Call.NotesAsync()).Count(note => note == "what is the SLA for high?"), Is.EqualTo(1));
    }

    [Test]
    public async Task It_is_answered_without_a_call_too()
    {
        await Call.TypesAsync("what is the SLA for high?");

        Assert.That(Call.CurrentCard.Text, Does.Contain("KB-310"));
    }

    [Test]
    public async Task What_the_hub_does_not_know_is_a_note_and_peers_may_be_asked()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.TypesAsync("how do i restart nginx on alma 9");

        Assert.That(await Call.NotesAsync(), Has.Some.EqualTo("how do i restart nginx on alma 9"));
        await Call.ClicksAsync("Ask a peer");
        Assert.That(Call.CurrentCard.Text, Does.Contain("Ask in #tier1-support"));
    }
}
