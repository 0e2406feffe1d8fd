using LeanTechBot.Bot.Storage;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>What a sweep cannot do for one ticket it does for the others.</summary>
internal sealed class SweepFaultTests : TeamFixture
{
    [Test]
    public async Task A_ticket_that_cannot_be_read_keeps_no_other_from_being_reminded_of()
    {
        await Call.EscalatesToTier3Async();
        var other = await new Call(Bot, TeamsUser.Jun).EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await BreakAsync($"ticket|{Call.TicketId}");

        await Bot.PassesAsync(TimeSpan.FromMinutes(6));

        Assert.That(Tier3.Posts.Single(post => post.Text.Contains($"{other.TicketId}", StringComparison.Ordinal)).Replies, Is.Not.Empty);
    }

    [Test]
    public async Task A_row_of_due_work_that_cannot_be_read_keeps_nothing_from_being_done()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.Store.CommitAsync([new RowChange.Insert(new TableKey("2026-03", "due|watch|INC-2026-03-00000"), "{")], default);

        await Bot.PassesAsync(TimeSpan.FromMinutes(6));

        Assert.That(Tier3.Post.Replies, Is.Not.Empty);
    }

    private async Task BreakAsync(string row)
    {
        var found = (await Bot.Store.FindAsync(new TableKey("2026-03", row), default))!;
        await Bot.Store.CommitAsync([new RowChange.Replace(found.Key, "{", found.ETag)], default);
    }
}
