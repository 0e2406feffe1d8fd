using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>What fails at one destination, or by one kind of call, holds nothing else up.</summary>
internal sealed class SeparateBreakerTests : TeamFixture
{
    private static readonly (string Name, Func<ConnectorRequest, bool> Where)[] Outages =
    [
        ("opening chats", request => request.OpensChat), ("beginning threads", request => request.BeginsThread), ("one other chat", request => request.IsTo(TeamsUser.Jun.ConversationId)),
        ("reading teams", request => request.ReadsChannels || request.ReadsTeam), ("reading members", request => request.ReadsMember),
    ];

    private static IEnumerable<TestCaseData> All => Outages.Select(outage => new TestCaseData(outage.Where).SetArgDisplayNames(outage.Name));

    [TestCaseSource(nameof(All))]
    public async Task An_engineer_whose_chat_works_is_told_during_an_outage_of_everything_else(Func<ConnectorRequest, bool> where)
    {
        var ticket = await Call.EscalatesToTier3Async();
        await new Call(Bot, TeamsUser.Jun).EscalatesToTier3Async();
        await new Call(Bot, TeamsUser.Sam).EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Bot.Connector.FailNext(new ConnectorFault { Status = 502, Where = where, Times = int.MaxValue });
        for (var minute = 0; minute < 7; minute++)
        {
            await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        }

        await (await Uma.LooksAtAsync(Tier3.Posts.Single(post => post.Text.Contains($"{ticket.TicketId}", StringComparison.Ordinal)))).ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        ticket.Sees("Uma Reyes acknowledged");
    }
}
