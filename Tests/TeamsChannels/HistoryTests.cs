using LeanTechBot.ServiceDesk;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.TeamsChannels;

/// <summary>
/// Random histories of tickets: nothing is ever posted to an escalation channel that KB-155's policy did not approve for the facts of that moment, and everything it
/// approved is posted, once.
/// </summary>
internal sealed class HistoryTests
{
    private const int Tickets = 25;
    private const int Acts = 14;

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    [TestCase(6)]
    [TestCase(7)]
    [TestCase(8)]
    public async Task What_is_posted_is_what_the_policy_approved(int seed)
    {
        await using var bot = await BotHost.StartInTeamAsync();
        var random = new Random(seed);
        var histories = new List<TicketHistory>();
        for (var ticket = 0; ticket < Tickets; ticket++)
        {
            histories.Add(await TicketHistory.OpenAsync(bot, bot.Service<KnowledgeHub>(), random, ticket));
        }

        for (var act = 0; act < Acts * Tickets; act++)
        {
            await histories[random.Next(Tickets)].ActsAsync();
            if (random.Next(10) == 0)
            {
                await bot.DeliversAsync();
                await bot.PassesAsync(TimeSpan.FromSeconds(random.Next(90)));
            }
        }

        await bot.DeliversAsync();
        for (var minute = 0; minute < 6; minute++)
        {
            await bot.PassesAsync(TimeSpan.FromMinutes(1));
        }

        Assert.That(histories.Sum(history => history.Approved.Count), Is.GreaterThan(5), "The histories approve enough to be worth looking at.");
        foreach (var history in histories)
        {
            Assert.That(history.Untold(), Is.Empty, $"seed {seed}, {history.Id}: {string.Join(" · ", history.Story)}");
            Assert.That(history.Posted(), Is.EqualTo(history.Approved).AsCollection, $"seed {seed}, {history.Id}: {string.Join(" · ", history.Story)}");
        }

        Assert.That(bot.Team.Channel(OperationsTeam.Tier2).Posts.Count + bot.Team.Channel(OperationsTeam.Tier3).Posts.Count, Is.EqualTo(histories.Sum(history => history.Approved.Count)), "No post belongs to no ticket.");
    }
}
