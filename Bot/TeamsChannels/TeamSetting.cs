using System.Collections.Immutable;
using LeanTechBot.Bot.Configuration;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>A setting that says which team is meant: by the team's id, its Microsoft Entra group's id, or its name.</summary>
/// <param name="Key">The setting's key, as people look for it.</param>
/// <param name="Value">What it says; empty for none.</param>
public sealed record TeamSetting(string Key, string Value)
{
    /// <summary>The team of KB-102's channels.</summary>
    public static TeamSetting OfChannels(TeamsChannelsOptions names) => new($"{TeamsChannelsOptions.Section}:{nameof(names.Team)}", names.Team);

    public static TeamSetting OfTier2(RolesOptions roles) => new($"{RolesOptions.Section}:{nameof(roles.Tier2Team)}", roles.Tier2Team);

    public static TeamSetting OfTier3(RolesOptions roles) => new($"{RolesOptions.Section}:{nameof(roles.Tier3Team)}", roles.Tier3Team);

    /// <summary>Those that say something.</summary>
    public static ImmutableArray<TeamSetting> All(TeamsChannelsOptions names, RolesOptions roles) =>
        [.. new[] { OfChannels(names), OfTier2(roles), OfTier3(roles) }.Where(setting => !string.IsNullOrWhiteSpace(setting.Value))];
}
