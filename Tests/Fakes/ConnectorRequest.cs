using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Fakes;

/// <summary>One call the bot made to the channel.</summary>
/// <param name="Method">POST sends, PUT updates, DELETE deletes, GET reads.</param>
/// <param name="Path">The path with its ids as they were escaped.</param>
/// <param name="Body">The activity; null where the call has none.</param>
internal sealed record ConnectorRequest(string Method, string Path, JsonObject? Body)
{
    private const string Conversations = "/v3/conversations";

    /// <summary>It begins a thread in a channel.</summary>
    public bool BeginsThread => Path == Conversations && Body?["channelData"]?["channel"] is not null;

    /// <summary>It begins the thread of an escalation or of a question to peers: those have a card, the incident log's have none.</summary>
    public bool BeginsCase => BeginsThread && Body?["activity"]?["attachments"] is JsonArray { Count: > 0 };

    /// <summary>It opens the personal chat with somebody.</summary>
    public bool OpensChat => Path == Conversations && !BeginsThread;

    /// <summary>It sends into a conversation that there is.</summary>
    public bool Sends => Method == "POST" && Path.StartsWith($"{Conversations}/", StringComparison.Ordinal);

    public bool Updates => Method == "PUT";

    /// <summary>It reads the channels of a team.</summary>
    public bool ReadsChannels => Method == "GET" && Path.EndsWith("/conversations", StringComparison.Ordinal);

    /// <summary>It reads a team's own details.</summary>
    public bool ReadsTeam => Method == "GET" && Path.StartsWith("/v3/teams/", StringComparison.Ordinal) && !ReadsChannels;

    public bool ReadsMember => Method == "GET" && Path.Contains("/members/", StringComparison.Ordinal);

    /// <summary>The whole body as text; empty where there is none.</summary>
    public string Text => Body?.ToJsonString() ?? "";

    /// <summary>It goes to a conversation.</summary>
    public bool IsTo(string conversation) => Uri.UnescapeDataString(Path).StartsWith($"{Conversations}/{conversation}/", StringComparison.Ordinal);
}
