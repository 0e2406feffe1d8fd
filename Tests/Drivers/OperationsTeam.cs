using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LeanTechBot.Tests.Fakes;

namespace LeanTechBot.Tests.Drivers;

/// <summary>KB-102's team as Teams runs it: its channels, its people, and the events that the bot is told.</summary>
internal sealed class OperationsTeam(BotHost bot)
{
    public const string Id = "19:operations@thread.tacv2";
    public const string Name = "LeanTech — Operations";
    public const string Tier1 = "#tier1-support";
    public const string Tier2 = "#tier2-escalation";
    public const string Tier3 = "#tier3-escalation";
    public const string IncidentLog = "#incident-log";

    private static readonly TeamsUser[] People = [TeamsUser.Mara, TeamsUser.Jun, TeamsUser.Tess, TeamsUser.Theo, TeamsUser.Uma, TeamsUser.Ugo, TeamsUser.Lea, TeamsUser.Omar, TeamsUser.Sam];

    /// <summary>Who is who, as the settings say it.</summary>
    public static ImmutableArray<(string Key, string Value)> Roles { get; } =
    [
        ("Roles:Tier2:0", TeamsUser.Tess.Id), ("Roles:Tier2:1", TeamsUser.Theo.Id), ("Roles:Tier2OnCall:0", TeamsUser.Theo.Id),
        ("Roles:Tier3:0", TeamsUser.Uma.Id), ("Roles:Tier3:1", TeamsUser.Ugo.Id),
        ("Roles:TeamLeaders:0", TeamsUser.Lea.Id), ("Roles:OperationsManagers:0", TeamsUser.Omar.Id),
    ];

    public FakeTeam Now
    {
        get => bot.Connector.Teams[Id];
        private set => bot.Connector.Teams[Id] = value;
    }

    /// <summary>Begins with KB-102's channels, and tells the bot that it was added.</summary>
    public Task InstallsBotAsync()
    {
        Exists();
        return TellsAsync("installationUpdate", null, activity => activity["action"] = "add");
    }

    /// <summary>The team is there, and the bot in it; it was told nothing.</summary>
    public void Exists(params string[] without) => Now = new FakeTeam(Id, Name)
    {
        Channels =
        [
            new FakeChannel(Id, null),
            .. new[] { Tier1, Tier2, Tier3, IncidentLog, "#outage-tracker", "#shift-briefing" }.Except(without).Select(name => new FakeChannel($"19:{name[1..]}@thread.tacv2", name)),
        ],
        Members = [.. People.Select(person => new FakePerson(person.Id, person.Name, person.ConversationId))],
    };

    public TeamChannel Channel(string name) => new(bot, Now.Channels.FirstOrDefault(channel => channel.Name == name)?.Id ?? $"19:{name[1..]}@thread.tacv2");

    /// <summary>Somebody makes a channel; without the event the bot hears nothing of it.</summary>
    public Task MakesAsync(string channel, bool tells = true) =>
        ChangesAsync("channelCreated", Now.Channels.Add(new FakeChannel($"19:{channel[1..]}-new@thread.tacv2", channel)), tells);

    public Task RenamesAsync(string channel, string name, bool tells = true) =>
        ChangesAsync("channelRenamed", [.. Now.Channels.Select(known => known.Name == channel ? known with { Name = name } : known)], tells);

    public Task DeletesAsync(string channel, bool tells = true) => ChangesAsync("channelDeleted", Now.Channels.RemoveAll(known => known.Name == channel), tells);

    /// <summary>Somebody takes the bot out of the team.</summary>
    public Task RemovesBotAsync(bool tells = true)
    {
        Now = Now with { HasBot = false };
        return tells ? TellsAsync("installationUpdate", null, activity => activity["action"] = "remove") : Task.CompletedTask;
    }

    /// <summary>Somebody leaves the team.</summary>
    public void Leaves(TeamsUser person) => Now = Now with { Members = Now.Members.RemoveAll(member => member.Id == person.Id) };

    public Task<BotAnswer> TellsAsync(string type, string? eventType, Action<JsonObject>? with = null)
    {
        var activity = Activities.Create(type, TeamsUser.Lea, bot.Connector.ServiceUrl, bot.NextActivityId(), bot.Time.GetUtcNow());
        activity["conversation"] = new JsonObject { ["id"] = Id, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = TeamsUser.Tenant };
        activity["channelData"] = new JsonObject { ["team"] = new JsonObject { ["id"] = Id, ["name"] = Name }, ["tenant"] = new JsonObject { ["id"] = TeamsUser.Tenant } };
        if (eventType is not null)
        {
            activity["channelData"]!["eventType"] = eventType;
        }

        with?.Invoke(activity);
        return bot.PostAsync(activity.ToJsonString());
    }

    private Task ChangesAsync(string eventType, ImmutableArray<FakeChannel> channels, bool tells)
    {
        Now = Now with { Channels = channels };
        return tells
            ? TellsAsync("conversationUpdate", eventType, activity => activity["channelData"]!["channel"] = new JsonObject { ["id"] = "19:some@thread.tacv2", ["name"] = "some" })
            : Task.CompletedTask;
    }
}
