using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.TeamsChannels;

/// <summary>What a question to peers carries (KB-102).</summary>
internal sealed class PeerQuestionTests
{
    private static readonly Ticket Ticket = SampleCall.At(CallStep.Investigation);

    [Test]
    public void A_post_carries_ticket_code_kind_question_and_what_was_tried()
    {
        var change = PeerQuestion.Ask(Ticket, new PeerEntry { Question = "Seen at Northgate?", Tried = "dig @10.2.0.4" }, SampleHub.Shipped, SampleCall.At(9));

        var post = change.Posts.Single();
        Assert.That((post.Place, post.Channel), Is.EqualTo((PostPlace.Channel, TeamsChannel.Tier1Support)));
        Assert.That(post.Facts.Select(fact => fact.Value), Is.EqualTo(new[] { "INC-2026-04-00142", "LT-2003", "Web server or portal", "Seen at [company]?", "dig @[address]", "Mara Santos" }));
        Assert.That(change.Notes.Single().Text, Does.Contain("Seen at [company]?"));
    }

    [Test]
    public void Two_questions_are_two_posts()
    {
        var first = PeerQuestion.Ask(Ticket, new PeerEntry { Question = "First?" }, SampleHub.Shipped, SampleCall.At(9));
        var second = PeerQuestion.Ask(first.Ticket, new PeerEntry { Question = "Second?" }, SampleHub.Shipped, SampleCall.At(9));

        Assert.That(second.Posts.Single().Id, Is.Not.EqualTo(first.Posts.Single().Id));
    }

    [TestCase(10_000)]
    [TestCase(501)]
    public void A_long_question_is_cut(int length) =>
        Assert.That(PeerQuestion.Masked(Ticket, new PeerEntry { Question = new string('x', length) }, SampleHub.Shipped).Question, Has.Length.LessThanOrEqualTo(PeerEntry.Longest));
}
