using System.Collections.Immutable;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage;
using LeanTechBot.ServiceDesk.TeamsChannels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// The teams the bot is installed in and their channels, found by KB-102's names: in the team of the set name where there is one, otherwise in any. Kept in the store, so
/// that every instance knows them; read again from Teams on every event that changes them, and when a channel is not found.
/// </summary>
public sealed class TeamDirectory(ITableStore tables, TeamsConnector connector, IOptions<TeamsChannelsOptions> names)
{
    private const string General = "General";

    private readonly TeamsChannelNames channels = names.Value.ToSettings();

    /// <summary>The team of a turn is there: its channels are read and kept. What was known of them may be wrong from now on, whatever becomes of the reading.</summary>
    public async Task LearnAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (!context.Activity.TryGetChannelData<TeamsChannelData>(out var data) || data?.Team?.Id is not { Length: > 0 } id)
        {
            return;
        }

        var known = await tables.FindAsync(DirectoryKeys.Team(id), cancellationToken) is { } row ? DirectoryBodies.Read<TeamRow>(row) : null;
        var team = new TeamRow
        {
            Id = id,
            Name = data.Team.Name ?? known?.Name ?? "",
            ServiceUrl = context.Activity.ServiceUrl,
            TenantId = context.Activity.Conversation?.TenantId ?? data.Tenant?.Id,
            Channels = [],
        };

        // Whatever becomes of the calls below, the team is known from now on and read when one of its channels is needed: a rename that is not read is no rename forgotten.
        await KeepAsync(team, cancellationToken);
        var details = await TeamsInfo.GetTeamDetailsAsync(context, id, cancellationToken);
        var channels = Channels(await TeamsInfo.GetTeamChannelsAsync(context, id, cancellationToken));
        await KeepAsync(team with { Name = details?.Name ?? team.Name, Channels = channels }, cancellationToken);
    }

    /// <summary>The bot is no longer in a team.</summary>
    public async Task ForgetAsync(string teamId, CancellationToken cancellationToken)
    {
        if (await tables.FindAsync(DirectoryKeys.Team(teamId), cancellationToken) is { } row)
        {
            await tables.CommitAsync([new RowChange.Delete(row.Key, row.ETag)], cancellationToken);
        }
    }

    /// <summary>The channel as it is kept; null when no team has one of its name.</summary>
    public async Task<ChannelAddress?> FindAsync(TeamsChannel channel, CancellationToken cancellationToken) => Find(await TeamsAsync(cancellationToken), channel);

    /// <summary>The channel as it is kept, or as Teams has it now; null when no team has one of its name.</summary>
    public async Task<ChannelAddress?> FindOrRefreshAsync(TeamsChannel channel, CancellationToken cancellationToken)
    {
        if (await FindAsync(channel, cancellationToken) is { } known)
        {
            return known;
        }

        await RefreshAsync(cancellationToken);
        return await FindAsync(channel, cancellationToken);
    }

    /// <summary>
    /// Whether a conversation's channel is no longer the place of a channel's posts, as Teams has it now: no team has it any more, or it has another name and another one
    /// has its place. One that is only called otherwise is still there.
    /// </summary>
    public async Task<bool> HaveLostAsync(TeamsChannel channel, string conversationId, CancellationToken cancellationToken)
    {
        var teams = await RefreshAsync(cancellationToken);
        return teams.SelectMany(team => team.Channels).FirstOrDefault(known => conversationId == known.Id || conversationId.StartsWith($"{known.Id};", StringComparison.Ordinal)) is not { } still
            || (!Same(still.Name, channels.Of(channel).Trim()) && Find(teams, channel) is not null);
    }

    /// <summary>A team by its name; null when the bot is not installed in one.</summary>
    public async Task<TeamRow?> FindTeamAsync(string name, CancellationToken cancellationToken) =>
        (await TeamsAsync(cancellationToken)).FirstOrDefault(team => team.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The names of KB-102's channels that are not found.</summary>
    public async Task<ImmutableArray<string>> MissingAsync(CancellationToken cancellationToken)
    {
        var teams = await TeamsAsync(cancellationToken);
        return [.. Enum.GetValues<TeamsChannel>().Where(channel => Find(teams, channel) is null).Select(channels.Of).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Reads the channels of every known team again: one may have been made, renamed or deleted while no event came.</summary>
    /// <returns>The teams as they were read.</returns>
    public async Task<ImmutableArray<TeamRow>> RefreshAsync(CancellationToken cancellationToken)
    {
        var read = ImmutableArray.CreateBuilder<TeamRow>();
        foreach (var team in await TeamsAsync(cancellationToken))
        {
            read.Add(team with { Channels = await ReadAsync(team, cancellationToken) });
            await KeepAsync(read[^1], cancellationToken);
        }

        return read.ToImmutable();
    }

    public async Task<ImmutableArray<TeamRow>> TeamsAsync(CancellationToken cancellationToken)
    {
        var teams = ImmutableArray.CreateBuilder<TeamRow>();
        await foreach (var row in tables.RangeAsync(DirectoryKeys.Teams(), null, cancellationToken))
        {
            teams.Add(DirectoryBodies.Read<TeamRow>(row));
        }

        return teams.ToImmutable();
    }

    private async Task<ImmutableArray<TeamChannelRow>> ReadAsync(TeamRow team, CancellationToken cancellationToken)
    {
        try
        {
            return Channels(await connector.ChannelsAsync(team.ServiceUrl, team.Id, cancellationToken));
        }
        catch (Exception exception) when (SendFault.IsOutOfReach(exception))
        {
            // The bot was taken out of the team, or the team is gone, or Teams errs: no channel of it is posted to until it can be read again.
            return [];
        }
    }

    /// <summary>Where a team of the set name is known, another one's channel of the same name is never meant: not while the set one cannot be read, either.</summary>
    private ChannelAddress? Find(ImmutableArray<TeamRow> teams, TeamsChannel channel)
    {
        var name = channels.Of(channel).Trim();
        ImmutableArray<TeamRow> set = [.. teams.Where(team => team.Name.Trim().Equals(names.Value.Team.Trim(), StringComparison.OrdinalIgnoreCase))];
        return (set is [] ? teams : set)
            .SelectMany(team => team.Channels.Where(found => Same(found.Name, name)).Select(found => new ChannelAddress(found.Id, found.Name, team.ServiceUrl, team.TenantId)))
            .FirstOrDefault();
    }

    /// <summary>Whoever writes last has read last; an event that comes at the same time reads again.</summary>
    private async Task KeepAsync(TeamRow team, CancellationToken cancellationToken)
    {
        var key = DirectoryKeys.Team(team.Id);
        var body = DirectoryBodies.Of(team);
        var row = await tables.FindAsync(key, cancellationToken);
        if (row?.Body != body)
        {
            await tables.CommitAsync([row is null ? new RowChange.Insert(key, body) : new RowChange.Replace(key, body, row.ETag)], cancellationToken);
        }
    }

    private static ImmutableArray<TeamChannelRow> Channels(IEnumerable<ChannelInfo> channels) =>
        [.. channels.Where(channel => channel.Id is not null).Select(channel => new TeamChannelRow(channel.Id, string.IsNullOrEmpty(channel.Name) ? General : channel.Name))];

    private static bool Same(string channel, string name) => channel.Trim().Equals(name, StringComparison.OrdinalIgnoreCase);
}
