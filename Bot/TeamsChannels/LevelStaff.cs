using System.Collections.Immutable;
using LeanTechBot.Bot.Configuration;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Whether somebody is set to acknowledge what reaches a level. What is wrong with a team that is set is one of <see cref="TeamRoutes.FindingsAsync"/>.</summary>
public sealed class LevelStaff(IOptions<RolesOptions> roles)
{
    /// <summary>What is missing, as it is said to whoever runs the bot.</summary>
    public ImmutableArray<string> Gaps()
    {
        var known = roles.Value;
        return
        [
            .. Gap("Tier 2", known.Tier2, nameof(known.Tier2), TeamSetting.OfTier2(known)),
            .. Gap("Tier 3", known.Tier3, nameof(known.Tier3), TeamSetting.OfTier3(known)),
        ];
    }

    private static string[] Gap(string level, string[] people, string list, TeamSetting team) => people is [] && string.IsNullOrWhiteSpace(team.Value)
        ? [$"nobody is set to acknowledge for {level} ({RolesOptions.Section}:{list}, {team.Key})"]
        : [];
}
