using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.HandOvers;

/// <summary>Live updates: which note is one, and when it may be sent.</summary>
internal sealed class LiveUpdateTests
{
    [TestCase("update: more companies", "more companies")]
    [TestCase("Update:more", "more")]
    [TestCase("UPDATE:   more  ", "more")]
    [TestCase("update more", null)]
    [TestCase("update:", null)]
    [TestCase("update:   ", null)]
    [TestCase("an update: more", null)]
    [TestCase("updated: more", null)]
    public void The_words_of(string note, string? words) => Assert.That(LiveUpdate.Of(note), Is.EqualTo(words));

    /// <summary>Seconds at which notes are typed, and at which each may be sent: those of one moment are one message.</summary>
    [TestCase("0", "0")]
    [TestCase("0 10", "0 60")]
    [TestCase("0 10 20 59", "0 60 60 60")]
    [TestCase("0 60", "0 60")]
    [TestCase("0 61 62", "0 61 121")]
    [TestCase("0 10 60", "0 60 120")]
    [TestCase("0 0", "0 60")]
    [TestCase("0 10 61", "0 60 120")]
    [TestCase("0 10 70 80 130", "0 60 120 120 180")]
    [TestCase("0 600", "0 600")]
    public void Are_a_minute_apart(string typed, string sent)
    {
        var ticket = SampleCall.AtTier3();
        var moments = new List<double>();
        foreach (var second in typed.Split(' ').Select(int.Parse))
        {
            var change = LiveUpdate.Post(TicketChange.Of(ticket).Noting(SampleCall.At(60).AddSeconds(second), "update: x"), "update: x", SampleCall.At(60).AddSeconds(second));
            var post = change.Posts.Single();
            Assert.That((post.Place, post.Of), Is.EqualTo((PostPlace.Thread, ticket.Case!.Post)));
            moments.Add(((post.NotBefore ?? post.CreatedAt) - SampleCall.At(60)).TotalSeconds);
            ticket = change.Ticket;
        }

        Assert.That(string.Join(' ', moments), Is.EqualTo(sent));
    }

    [Test]
    public void Of_a_case_that_is_over_nothing_is_posted()
    {
        var ticket = SampleCall.AtTier3();
        ticket = ticket with { Case = ticket.Case! with { Return = new CaseReturn(ReturnReason.KnownIncident, "x", "Kim", SampleCall.At(1)) } };

        Assert.That(LiveUpdate.Post(TicketChange.Of(ticket), "update: x", SampleCall.At(60)).Posts, Is.Empty);
    }
}
