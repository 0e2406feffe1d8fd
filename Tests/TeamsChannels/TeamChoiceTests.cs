using System.Collections.Immutable;
using LeanTechBot.Bot.TeamsChannels;
using NUnit.Framework;

namespace LeanTechBot.Tests.TeamsChannels;

/// <summary>Which team a setting means.</summary>
internal sealed class TeamChoiceTests
{
    private const string Group = "0b0f1c2d-3e4f-4a5b-8c6d-7e8f9a0b1c2d";

    private static readonly TeamRow One = Team("19:one@thread.tacv2", "Operations", Group);
    private static readonly TeamRow Two = Team("19:two@thread.tacv2", " operations ", null);
    private static readonly TeamRow Other = Team("19:other@thread.tacv2", "Security", null);

    private static IEnumerable<TestCaseData> Cases
    {
        get
        {
            yield return Case("a name that one team has", "Operations", [One, Other], null, One);
            yield return Case("a name in other capitals", " OPERATIONS ", [Two, Other], null, Two);
            yield return Case("a name that nobody has", "Finance", [One, Other], null, null);
            yield return Case("a name that two teams have", "Operations", [One, Two], null, null);
            yield return Case("the one of two that was used before", "Operations", [One, Two], Two.Id, Two);
            yield return Case("a used team that is no longer there", "Operations", [One, Other], Two.Id, One);
            yield return Case("a used team that has another name now", "Operations", [Other], Other.Id, Other);
            yield return Case("a used team that has another name now, beside one that took its name", "Operations", [One, Other], Other.Id, Other);
            yield return Case("an id", One.Id, [One, Two], null, One);
            yield return Case("an id in other capitals is another one", "19:ONE@thread.tacv2", [One], null, null);
            yield return Case("an unknown id", "19:nobody@thread.tacv2", [One, Two], null, null);
            yield return Case("a group", Group.ToUpperInvariant(), [One, Two], null, One);
            yield return Case("an unknown group", "aaaaaaaa-3e4f-4a5b-8c6d-7e8f9a0b1c2d", [One, Two], null, null);
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void A_setting_means(string value, TeamRow[] teams, string? used, TeamRow? meant) =>
        Assert.That((TeamChoice.Of(value, [.. teams], used) as TeamChoice.One)?.Team, Is.EqualTo(meant));

    [Test]
    public void Several_teams_of_one_name_are_said() => Assert.That(TeamChoice.Of("Operations", [One, Two, Other], null), Is.EqualTo(new TeamChoice.Several(2)));

    private static TestCaseData Case(string name, string value, ImmutableArray<TeamRow> teams, string? used, TeamRow? meant) =>
        new TestCaseData(value, teams.ToArray(), used, meant).SetArgDisplayNames(name);

    private static TeamRow Team(string id, string name, string? group) => new() { Id = id, Name = name, GroupId = group, ServiceUrl = "https://smba.trafficmanager.net/apac/" };
}
