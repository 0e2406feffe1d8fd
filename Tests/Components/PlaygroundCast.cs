using System.Text.Json;

namespace LeanTechBot.Tests.Components;

/// <summary>Who and where a <see cref="PlaygroundServer"/> plays: the ids of its configuration file, as it read them.</summary>
internal sealed record PlaygroundCast
{
    public required string TenantId { get; init; }

    public required string BotId { get; init; }

    /// <summary>The person whose chat is shown.</summary>
    public required PlaygroundPerson Me { get; init; }

    public required IReadOnlyList<PlaygroundPerson> Others { get; init; }

    public required string PersonalChat { get; init; }

    public required string GroupChat { get; init; }

    public required string TeamName { get; init; }

    /// <summary>The team's channels, General first: name and id.</summary>
    public required IReadOnlyList<(string Name, string Id)> Channels { get; init; }

    /// <summary>Reads the answer of <c>GET /_internal/v1/config</c>.</summary>
    public static PlaygroundCast Read(JsonElement config)
    {
        var team = config.GetProperty("teams")[0];
        return new PlaygroundCast
        {
            TenantId = Text(config, "tenantId"),
            BotId = Text(config.GetProperty("bot"), "id"),
            Me = Person(config.GetProperty("currentUser")),
            Others = [.. config.GetProperty("users").EnumerateArray().Select(Person)],
            PersonalChat = Text(config.GetProperty("personalChat"), "id"),
            GroupChat = Text(config.GetProperty("groupChats")[0], "id"),
            TeamName = Text(team, "name"),
            Channels = [.. team.GetProperty("channels").EnumerateArray().Select(channel => (Text(channel, "name"), Text(channel, "id")))],
        };
    }

    private static PlaygroundPerson Person(JsonElement user) => new(Text(user, "id"), Text(user, "name"), Text(user, "aadObjectId"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
