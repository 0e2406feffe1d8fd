using System.Collections.Immutable;
using LeanTechBot.Bot.Configuration;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Whether somebody can acknowledge what reaches a level: people of the settings, or the members of a team that the bot is in.</summary>
public sealed class LevelStaff(TeamDirectory teams, IOptions<RolesOptions> roles)
{
    /// <summary>What is missing, as it is said to whoever runs the bot.</summary>
    public async Task<ImmutableArray<string>> GapsAsync(CancellationToken cancellationToken)
    {
        var known = roles.Value;
        return
        [
            .. await GapsAsync("Tier 2", known.Tier2, nameof(known.Tier2), known.Tier2Team, nameof(known.Tier2Team), cancellationToken),
            .. await GapsAsync("Tier 3", known.Tier3, nameof(known.Tier3), known.Tier3Team, nameof(known.Tier3Team), cancellationToken),
        ];
    }

    private async Task<string[]> GapsAsync(string level, string[] people, string list, string team, string setting, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(team) ? people is [] ? [$"nobody is set to acknowledge for {level} ({RolesOptions.Section}:{list}, {RolesOptions.Section}:{setting})"] : []
        : await teams.FindTeamAsync(team, cancellationToken) is null ? [$"the bot is in no team called {team.Trim()} ({RolesOptions.Section}:{setting})"]
        : [];
}
