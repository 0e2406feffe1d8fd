using System.Collections.Immutable;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage;
using LeanTechBot.ServiceDesk.TeamsChannels;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Which team and channel the settings mean. A team is meant by its id, or by a name that exactly one team has. Which one a name was found
/// to mean is stored: it stays the
/// one while the bot is in it. KB-102's channels are looked for in the set team, and where the bot is in none of that name, in the one team
/// that has the channel.
/// </summary>
public sealed class TeamRoutes(ITableStore tables, TeamDirectory directory, IOptions<TeamsChannelsOptions> names, IOptions<RolesOptions> roles)
{
    private readonly TeamsChannelNames channels = names.Value.ToSettings();
    private readonly TeamSetting home = TeamSetting.OfChannels(names.Value);

    /// <summary>The channel as it is kept; null when no team that is meant has one of its name.</summary>
    public async Task<ChannelAddress?> FindAsync(TeamsChannel channel, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(cancellationToken);
        if (Place(known, channel) is not { } place)
        {
            return null;
        }

        await UseAsync(known, place.Setting, place.Team, cancellationToken);
        return new ChannelAddress(place.Channel.Id, place.Channel.Name, place.Team.ServiceUrl, place.Team.TenantId);
    }

    /// <summary>The channel as it is kept, or as Teams has it now; null when no team that is meant has one of its name.</summary>
    public async Task<ChannelAddress?> FindOrRefreshAsync(TeamsChannel channel, CancellationToken cancellationToken)
    {
        if (await FindAsync(channel, cancellationToken) is { } known)
        {
            return known;
        }

        await directory.RefreshAsync(cancellationToken);
        return await FindAsync(channel, cancellationToken);
    }

    /// <summary>
    /// Whether a conversation's channel is no longer the place of a channel's posts, as Teams has it now: no team has it any more, or it
    /// has another name and another one
    /// has its place. One that is only called otherwise is still there.
    /// </summary>
    public async Task<bool> HaveLostAsync(TeamsChannel channel, string conversationId, CancellationToken cancellationToken)
    {
        await directory.RefreshAsync(cancellationToken);
        var known = await KnownAsync(cancellationToken);
        var all = known.Teams.SelectMany(team => team.Channels);
        return all.FirstOrDefault(kept => conversationId == kept.Id || conversationId.StartsWith($"{kept.Id};", StringComparison.Ordinal)) is not { } still
            || (!ChannelName.AreSame(still.Name, channels.Of(channel)) && Place(known, channel) is not null);
    }

    /// <summary>The team that a setting means; null when there is none, or several have its name.</summary>
    public async Task<TeamRow?> TeamOfAsync(TeamSetting setting, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(cancellationToken);
        if (Choose(known, setting) is not TeamChoice.One { Team: var team })
        {
            return null;
        }

        await UseAsync(known, setting, team, cancellationToken);
        return team;
    }

    /// <summary>
    /// Finds and keeps which teams the settings mean, so that a team of the same name which comes later takes nothing from them.
    /// </summary>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        foreach (var setting in TeamSetting.All(names.Value, roles.Value))
        {
            await TeamOfAsync(setting, cancellationToken);
        }
    }

    /// <summary>
    /// Reads the teams again where a setting names an id that no known team has: rows of before groups were kept do not say theirs.
    /// </summary>
    public async Task FindIdsAsync(CancellationToken cancellationToken)
    {
        var known = await KnownAsync(cancellationToken);
        if (TeamSetting.All(names.Value, roles.Value).Any(setting => TeamChoice.IsId(setting.Value) && Choose(known, setting) is TeamChoice.Missing))
        {
            await directory.RefreshAsync(cancellationToken);
        }
    }

    /// <summary>The names of KB-102's channels that are not found.</summary>
    public async Task<ImmutableArray<string>> MissingAsync(CancellationToken cancellationToken)
    {
        var known = await KnownAsync(cancellationToken);
        var missing = Enum.GetValues<TeamsChannel>().Where(channel => Place(known, channel) is null);
        return [.. missing.Select(channels.Of).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>
    /// What is wrong with the settings that name a team, as it is said to whoever runs the bot. That the channels' team is missing is said
    /// by its channels.
    /// </summary>
    public async Task<ImmutableArray<string>> FindingsAsync(CancellationToken cancellationToken)
    {
        var known = await KnownAsync(cancellationToken);
        return [.. TeamSetting.All(names.Value, roles.Value).SelectMany(setting => Finding(setting, Choose(known, setting)))];
    }

    private string[] Finding(TeamSetting setting, TeamChoice choice) => choice switch
    {
        TeamChoice.Several { Count: var count } => [$"{count} teams are called {setting.Value.Trim()}: none of them is used. Set {setting.Key} to the right team's id"],
        TeamChoice.One { HasTwin: true } => [$"another team is called {setting.Value.Trim()} too: the one used before stays. Set {setting.Key} to its id"],
        TeamChoice.Missing when TeamChoice.IsId(setting.Value) => [$"the bot is in no team with the id {setting.Value.Trim()} ({setting.Key})"],
        TeamChoice.Missing when setting != home => [$"the bot is in no team called {setting.Value.Trim()} ({setting.Key})"],
        _ => [],
    };

    private static TeamChoice Choose(Known known, TeamSetting setting) => TeamChoice.Of(setting.Value, known.Teams, known.UsedBy(setting));

    /// <summary>
    /// Where the set team is known, another one's channel of the same name is never meant: not while the set one cannot be read, either.
    /// Where its name is several teams',
    /// or an id that the bot does not know, there is no place at all.
    /// </summary>
    private (TeamSetting Setting, TeamRow Team, TeamChannelRow Channel)? Place(Known known, TeamsChannel channel)
    {
        var name = channels.Of(channel);
        switch (Choose(known, home))
        {
            case TeamChoice.One { Team: var team }:
                return ChannelOf(team, name) is { } found ? (home, team, found) : null;
            case TeamChoice.Missing when !TeamChoice.IsId(home.Value):
                var setting = new TeamSetting($"{TeamsChannelsOptions.Section}:{channel}", name);
                return TeamChoice.Among([.. known.Teams.Where(team => ChannelOf(team, name) is not null)], known.UsedBy(setting)) is TeamChoice.One { Team: var other }
                    ? (setting, other, ChannelOf(other, name)!)
                    : null;
            default:
                return null;
        }
    }

    private static TeamChannelRow? ChannelOf(TeamRow team, string name) => team.Channels.FirstOrDefault(channel => ChannelName.AreSame(channel.Name, name));

    private async Task<Known> KnownAsync(CancellationToken cancellationToken)
    {
        var teams = directory.TeamsAsync(cancellationToken);
        var used = ImmutableArray.CreateBuilder<UsedTeamRow>();
        await foreach (var row in tables.RangeAsync(DirectoryKeys.UsedTeams(), null, cancellationToken))
        {
            used.Add(DirectoryBodies.Read<UsedTeamRow>(row));
        }

        return new Known(await teams, used.ToImmutable());
    }

    /// <summary>Keeps which team a name means. Where another instance was faster, the next look finds what it kept.</summary>
    private async Task UseAsync(Known known, TeamSetting setting, TeamRow team, CancellationToken cancellationToken)
    {
        if (TeamChoice.IsId(setting.Value) || known.UsedBy(setting) == team.Id)
        {
            return;
        }

        var (key, body) = (DirectoryKeys.UsedTeam(setting.Key), DirectoryBodies.Of(new UsedTeamRow(setting.Key, setting.Value, team.Id)));
        var row = await tables.FindAsync(key, cancellationToken);
        await tables.CommitAsync([row is null ? new RowChange.Insert(key, body) : new RowChange.Replace(key, body, row.ETag)], cancellationToken);
    }

    /// <summary>The teams that the bot is in, and those that settings meant before.</summary>
    private sealed record Known(ImmutableArray<TeamRow> Teams, ImmutableArray<UsedTeamRow> Used)
    {
        public string? UsedBy(TeamSetting setting) => Used.FirstOrDefault(used => used.Setting == setting.Key && used.Value == setting.Value)?.TeamId;
    }
}
