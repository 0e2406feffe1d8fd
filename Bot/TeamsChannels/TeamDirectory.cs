using System.Collections.Immutable;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// The teams the bot is or was installed in, by their ids, with their channels. Kept in the store, so that every instance knows them; read
/// again from Teams on every event
/// that changes them, and when a channel is not found.
/// </summary>
public sealed class TeamDirectory(
    ITableStore tables, TeamsConnector connector, IOptions<TeamsChannelsOptions> names, IOptions<RolesOptions> roles, TimeProvider time)
{
    private const string General = "General";

    /// <summary>A team that refuses for so long is out: one refusal alone may be Teams' own trouble.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Groups are asked for only where a setting names one.</summary>
    private readonly bool needsGroups = TeamSetting.All(names.Value, roles.Value).Any(setting => Guid.TryParse(setting.Value, out _));

    /// <summary>
    /// The team of a turn is there: its channels are read and kept. What was known of them may be wrong from now on, whatever becomes of
    /// the reading.
    /// </summary>
    /// <param name="isAdded">Whether the event says that the bot was added to it.</param>
    public async Task LearnAsync(ITurnContext context, bool isAdded, CancellationToken cancellationToken)
    {
        if (TeamOf(context) is not { } told)
        {
            return;
        }

        var known = await FindAsync(told.Id, cancellationToken);
        if (known is { Presence: TeamPresence.Left } && (IsOlder(context, known) || !isAdded))
        {
            await ReturnAsync(context, known, cancellationToken);
            return;
        }

        var team = new TeamRow
        {
            Id = told.Id,
            Name = told.Name ?? known?.Name ?? "",
            GroupId = told.AadGroupId ?? known?.GroupId,
            ServiceUrl = context.Activity.ServiceUrl,
            TenantId = context.Activity.Conversation?.TenantId ?? known?.TenantId,
            Channels = [],
            Presence = isAdded ? TeamPresence.In : known?.Presence ?? TeamPresence.In,
            ToldAt = isAdded ? context.Activity.Timestamp : known?.ToldAt,
            RefusedAt = isAdded ? null : known?.RefusedAt,
        };

        // Whatever becomes of the calls below, the team is known from now on and read when one of its channels is needed: a rename that is
        // not read is no rename forgotten.
        await KeepAsync(team, cancellationToken);
        try
        {
            await KeepAsync(await ReadAsync(context, team, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (SendFault.IsOutOfReach(exception))
        {
            var refused = known is null && !isAdded ? team with { Presence = TeamPresence.Out, RefusedAt = time.GetUtcNow() } : Refused(team);
            await KeepAsync(refused, cancellationToken);
            throw;
        }
    }

    /// <summary>The bot is no longer in the team of a turn; an event that is older than the bot's return says nothing of it.</summary>
    public async Task LeaveAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (TeamOf(context) is not { } told)
        {
            return;
        }

        var known = await FindAsync(told.Id, cancellationToken);
        if (known is null || !IsOlder(context, known))
        {
            var team = known ?? new TeamRow { Id = told.Id, Name = told.Name ?? "", GroupId = told.AadGroupId, ServiceUrl = context.Activity.ServiceUrl };
            var toldAt = context.Activity.Timestamp ?? known?.ToldAt;
            await KeepAsync(team with { Channels = [], Presence = TeamPresence.Left, ToldAt = toldAt, RefusedAt = null }, cancellationToken);
        }
    }

    /// <summary>
    /// Reads the channels of every team that the bot did not leave: one may have been made, renamed or deleted while no event came.
    /// </summary>
    /// <returns>The teams as they were read.</returns>
    public async Task<ImmutableArray<TeamRow>> RefreshAsync(CancellationToken cancellationToken)
    {
        var read = ImmutableArray.CreateBuilder<TeamRow>();
        foreach (var team in (await AllAsync(cancellationToken)).Where(team => team.Presence != TeamPresence.Left))
        {
            read.Add(await ReadAsync(team, cancellationToken));
            await KeepAsync(read[^1], cancellationToken);
        }

        return [.. read.Where(team => team.IsAlive)];
    }

    /// <summary>The teams that the bot is in.</summary>
    public async Task<ImmutableArray<TeamRow>> TeamsAsync(CancellationToken cancellationToken) => [.. (await AllAsync(cancellationToken)).Where(team => team.IsAlive)];

    private static TeamInfo? TeamOf(ITurnContext context) =>
        context.Activity.TryGetChannelData<TeamsChannelData>(out var data) && data?.Team is { Id.Length: > 0 } team ? team : null;

    private static bool IsOlder(ITurnContext context, TeamRow known) => context.Activity.Timestamp < known.ToldAt;

    /// <summary>
    /// An event of a team that the bot has left may be late, or the first that is heard of its return: the team itself says which.
    /// </summary>
    private async Task ReturnAsync(ITurnContext context, TeamRow left, CancellationToken cancellationToken)
    {
        if (!IsOlder(context, left))
        {
            await KeepAsync(await ReadAsync(context, left with { ServiceUrl = context.Activity.ServiceUrl }, cancellationToken), cancellationToken);
        }
    }

    private async Task<ImmutableArray<TeamRow>> AllAsync(CancellationToken cancellationToken)
    {
        var teams = ImmutableArray.CreateBuilder<TeamRow>();
        await foreach (var row in tables.RangeAsync(DirectoryKeys.Teams(), null, cancellationToken))
        {
            teams.Add(DirectoryBodies.Read<TeamRow>(row));
        }

        return teams.ToImmutable();
    }

    private async Task<TeamRow?> FindAsync(string id, CancellationToken cancellationToken) =>
        await tables.FindAsync(DirectoryKeys.Team(id), cancellationToken) is { } row ? DirectoryBodies.Read<TeamRow>(row) : null;

    /// <summary>A team as it answers within the turn that tells of it.</summary>
    private static async Task<TeamRow> ReadAsync(ITurnContext context, TeamRow team, CancellationToken cancellationToken)
    {
        var details = await TeamsInfo.GetTeamDetailsAsync(context, team.Id, cancellationToken);
        var channels = Channels(await TeamsInfo.GetTeamChannelsAsync(context, team.Id, cancellationToken));
        return Answering(team, channels) with { Name = details?.Name ?? team.Name, GroupId = details?.AadGroupId ?? team.GroupId };
    }

    private async Task<TeamRow> ReadAsync(TeamRow team, CancellationToken cancellationToken)
    {
        try
        {
            var answering = Answering(team, Channels(await connector.ChannelsAsync(team.ServiceUrl, team.Id, cancellationToken)));
            return needsGroups && team.GroupId is null && await connector.TeamAsync(team.ServiceUrl, team.Id, cancellationToken) is { } details
                ? answering with { GroupId = details.AadGroupId }
                : answering;
        }
        catch (Exception exception) when (SendFault.IsOutOfReach(exception))
        {
            // The bot was taken out of the team, or the team is gone, or Teams errs: no channel of it is posted to until it can be read
            // again.
            return Refused(team);
        }
    }

    private static TeamRow Answering(TeamRow team, ImmutableArray<TeamChannelRow> channels) =>
        team with { Channels = channels, Presence = TeamPresence.In, RefusedAt = null };

    private TeamRow Refused(TeamRow team)
    {
        var now = time.GetUtcNow();
        var since = team.RefusedAt ?? now;
        var isOut = team.Presence == TeamPresence.Out || now - since >= Patience;
        return team with { Channels = [], RefusedAt = since, Presence = isOut ? TeamPresence.Out : TeamPresence.Refusing };
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
    [
        .. channels.Where(channel => channel.Id is not null)
            .Select(channel => new TeamChannelRow(channel.Id, string.IsNullOrEmpty(channel.Name) ? General : channel.Name)),
    ];
}
