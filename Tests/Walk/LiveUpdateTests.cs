using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Notes marked <c>update:</c> on an escalated ticket go to its thread, at most one message a minute.</summary>
internal sealed class LiveUpdateTests : TeamFixture
{
    [Test]
    public async Task An_update_is_in_the_thread_at_once()
    {
        await EscalatedAsync();

        await Call.TypesAsync("update: a second server shows it too");
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Replies.Single().Text, Does.Contain("Mara Santos: a second server shows it too"));
    }

    [Test]
    public async Task Updates_within_a_minute_are_joined_to_the_next()
    {
        await EscalatedAsync();
        foreach (var word in new[] { "one", "two", "three" })
        {
            await Call.TypesAsync($"update: {word}");
            await Bot.DeliversAsync();
            Bot.Time.Advance(TimeSpan.FromSeconds(10));
        }

        await Bot.PassesAsync(TimeSpan.FromSeconds(29));
        Assert.That(Tier3.Post.Replies, Has.Count.EqualTo(1));
        await Bot.PassesAsync(TimeSpan.FromSeconds(1));

        Assert.That(Tier3.Post.Replies, Has.Count.EqualTo(2));
        Assert.That(Tier3.Post.Replies[1].Text, Does.Contain("two").And.Contain("three"));
        Assert.That(Tier3.Post.Replies[1].Text.IndexOf("two", StringComparison.Ordinal), Is.LessThan(Tier3.Post.Replies[1].Text.IndexOf("three", StringComparison.Ordinal)));
    }

    [Test]
    public async Task Updates_that_are_too_long_for_one_message_follow_in_the_next()
    {
        await EscalatedAsync();
        foreach (var word in new[] { "one", "two", "three", "four", "five" })
        {
            await Call.TypesAsync($"update: {word} {new string('x', 14_000)}");
        }

        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        await Bot.PassesAsync(TimeSpan.FromSeconds(5));

        foreach (var word in new[] { "one", "two", "three", "four", "five" })
        {
            Assert.That(Tier3.Post.Replies.Count(reply => reply.Text.Contains($"Mara Santos: {word} ", StringComparison.Ordinal)), Is.EqualTo(1), word);
        }

        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [Test]
    public async Task An_update_of_the_length_of_a_book_is_shortened_in_the_thread()
    {
        await EscalatedAsync();

        await Call.TypesAsync($"update: {new string('x', 60_000)}");
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Replies.Single().Text, Does.Contain("(the rest is in the notes of the ticket)"));
    }

    [Test]
    public async Task An_hour_of_updates_is_never_more_than_one_a_minute()
    {
        await EscalatedAsync();
        for (var at = 0; at < 36; at++)
        {
            await Call.TypesAsync($"update: {at}");
            await Bot.PassesAsync(TimeSpan.FromSeconds(10));
        }

        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Post.Replies.Count, Is.InRange(6, 8));
        Assert.That(Enumerable.Range(0, 36).Where(at => !Tier3.Post.Text.Contains($"Mara Santos: {at}", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task An_update_of_a_ticket_that_is_not_escalated_stays_a_note()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.TypesAsync("update: nothing yet");
        await Bot.DeliversAsync();

        Assert.That(Tier3.Posts, Is.Empty);
        Assert.That(await Call.NotesAsync(), Has.Member("update: nothing yet"));
    }

    [Test]
    public async Task An_update_typed_before_the_post_arrived_comes_after_it()
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.BeginsCase, Status = 500 });
        await Call.EscalatesToTier3Async();
        await Call.TypesAsync("update: while it waits");
        await Bot.DeliversAsync();

        await Bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.That(Tier3.Post.Card.Text, Does.Contain("Ransomware"));
        Assert.That(Tier3.Post.Replies.Select(reply => reply.Text), Has.Some.Contains("while it waits"));
    }

    private async Task EscalatedAsync()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await (await Uma.LooksAtAsync(Tier3.Post)).ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();
    }
}
