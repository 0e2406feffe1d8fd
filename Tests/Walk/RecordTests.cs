using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary><c>record</c>: a return for not meeting KB-155 counts for 90 days (HR-201), for the engineer and for Team Leaders to see; a refusal by the bot does not count.</summary>
internal sealed class RecordTests : TeamFixture
{
    [Test]
    public async Task The_engineer_and_the_Team_Leader_see_it_and_nobody_else()
    {
        await ReturnedAsync();

        await Call.TypesAsync("record");
        Call.Sees("1 false escalation in the last 90 days");
        foreach (var name in new[] { "record Mara Santos", "record Mara", "record LT-T1-007", "record lt-t1-007" })
        {
            var lea = new TeamsChat(Bot, TeamsUser.Lea with { ConversationId = $"a:lea-{name.Replace(' ', '-')}" });
            await lea.TypesAsync(name);
            Assert.That(lea.LastCard.Text, Does.Contain("Mara Santos (LT-T1-007)").And.Contain("1 false escalation").And.Contain($"{Call.TicketId}"), name);
        }

        foreach (var other in new[] { TeamsUser.Jun, TeamsUser.Tess, TeamsUser.Uma, TeamsUser.Sam })
        {
            var chat = new TeamsChat(Bot, other);
            await chat.TypesAsync("record Mara Santos");
            Assert.That(chat.Text, Does.Contain("Only the engineer concerned").And.Not.Contain($"{Call.TicketId}"), other.Name);
        }
    }

    [TestCase(89, true)]
    [TestCase(90, false)]
    public async Task It_counts_for_90_days(int days, bool counts)
    {
        await ReturnedAsync();
        Bot.Time.Advance(TimeSpan.FromDays(days));

        await Lea.Chat.TypesAsync("record Mara");

        Assert.That(Lea.Chat.Text.Contains("1 false escalation", StringComparison.Ordinal), Is.EqualTo(counts));
    }

    [Test]
    public async Task A_refusal_by_the_bot_does_not_count()
    {
        await Call.WalksToAsync(LeanTechBot.ServiceDesk.CallFlow.CallStep.Categorization);
        await Call.CategorizesAsync(149, LeanTechBot.ServiceDesk.Escalation.SharedCause.Yes);

        await Call.TypesAsync("record");
        await Lea.Chat.TypesAsync("record Mara");

        Call.Sees("No false escalation in the last 90 days");
        Assert.That(Lea.Chat.Text, Does.Contain("No false escalation in 90 days").And.Contain("a misspelt name finds nothing either"));
    }

    private async Task ReturnedAsync()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await (await Tess.LooksAtAsync(Tier2.Post)).ClicksAsync("Return to Tier 1");
        await Tess.ClicksAsync("Return it", ("Reason", "Does not meet KB-155"), ("What is Tier 1 to do next?", "Ask how many"));
        await Bot.DeliversAsync();
    }
}
