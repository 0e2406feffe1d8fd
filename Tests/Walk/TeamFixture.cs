using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A bot that is installed in KB-102's team, an engineer who has a call, and the people an escalation reaches.</summary>
internal abstract class TeamFixture : WalkFixture
{
    protected Colleague Tess { get; private set; } = null!;

    protected Colleague Uma { get; private set; } = null!;

    protected Colleague Ugo { get; private set; } = null!;

    protected Colleague Lea { get; private set; } = null!;

    protected TeamChannel Tier2 => Bot.Team.Channel(OperationsTeam.Tier2);

    protected TeamChannel Tier3 => Bot.Team.Channel(OperationsTeam.Tier3);

    [SetUp]
    public void MeetThePeople() =>
        (Tess, Uma, Ugo, Lea) = (new Colleague(Bot, TeamsUser.Tess), new Colleague(Bot, TeamsUser.Uma), new Colleague(Bot, TeamsUser.Ugo), new Colleague(Bot, TeamsUser.Lea));

    protected override Task<BotHost> StartAsync() => BotHost.StartInTeamAsync();
}
