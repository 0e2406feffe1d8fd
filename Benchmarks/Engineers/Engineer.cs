using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeanTechBot.Benchmarks.Channel;

namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>One engineer in a personal chat: what they type and click reaches the bot as Teams sends it.</summary>
public sealed class Engineer
{
    private readonly HttpClient http;
    private readonly Uri bot;
    private readonly string? token;
    private readonly JsonObject envelope;
    private readonly Inbox inbox;
    private readonly string employeeId;
    private long sent;

    /// <param name="token">The channel's token; null for a bot that is nobody.</param>
    public Engineer(HttpClient http, Uri bot, FakeChannel channel, string tenant, string? token, string name)
    {
        (this.http, this.bot, this.token) = (http, bot, token);
        var conversation = $"a:{name}";

        // Each engineer types an id of their own: one that another person has is refused.
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        employeeId = $"LT-{Convert.ToHexString(digest, 0, 2)}-{BitConverter.ToUInt32(digest, 4) % 1_000_000}";
        inbox = channel.InboxOf(conversation);
        envelope = new JsonObject
        {
            ["channelId"] = "msteams",
            ["serviceUrl"] = channel.Address,
            ["locale"] = "en-US",
            ["from"] = new JsonObject { ["id"] = $"29:{name}", ["name"] = "Maria Santos", ["aadObjectId"] = $"aad-{name}" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "LeanTechBot" },
            ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = tenant, ["id"] = conversation },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
            ["entities"] = new JsonArray(new JsonObject { ["locale"] = "en-US", ["country"] = "US", ["platform"] = "Windows", ["timezone"] = "Asia/Manila", ["type"] = "clientInfo" }),
        };
    }

    /// <summary>Types a text; returns what the bot sent.</summary>
    public Task<IReadOnlyList<ReadOnlyMemory<byte>>> TypeAsync(string text) => SendAsync(Typing(text));

    /// <summary>Clicks a button of a card; returns what the bot sent, the invoke's answer first.</summary>
    public Task<IReadOnlyList<ReadOnlyMemory<byte>>> ClickAsync(string verb, JsonObject data) => SendAsync(Clicking(verb, data));

    /// <summary>Adds the bot to KB-102's team.</summary>
    public Task InstallAsync() => SendAsync("installationUpdate", activity =>
    {
        activity["action"] = "add";
        activity["conversation"]!["id"] = OperationsTeam.Id;
        activity["conversation"]!["conversationType"] = "channel";
        activity["conversation"]!["isGroup"] = true;
        activity["channelData"]!["team"] = new JsonObject { ["id"] = OperationsTeam.Id, ["name"] = "LeanTech — Operations" };
    });

    /// <summary>Makes ready to type a text.</summary>
    public JsonObject Typing(string text) => Activity("message", activity =>
    {
        activity["text"] = text;
        activity["textFormat"] = "plain";
    });

    /// <summary>Makes ready to click a button of a card.</summary>
    public JsonObject Clicking(string verb, JsonObject data) => Activity("invoke", activity =>
    {
        if (data.ContainsKey("employeeId"))
        {
            data["employeeId"] = employeeId;
        }

        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data }, ["trigger"] = "manual" };
    });

    /// <summary>The same in a thread of a channel.</summary>
    public static JsonObject InThread(JsonObject activity, ChannelPost post)
    {
        activity["conversation"]!["id"] = post.Thread;
        activity["conversation"]!["conversationType"] = "channel";
        activity["conversation"]!["isGroup"] = true;
        activity["channelData"]!["team"] = new JsonObject { ["id"] = OperationsTeam.Id };
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = post.Channel };
        return activity;
    }

    /// <summary>An id that none of its activities had.</summary>
    public string NextId() => $"{envelope["conversation"]!["id"]}:{Interlocked.Increment(ref sent)}";

    private JsonObject Activity(string type, Action<JsonObject> fill)
    {
        var activity = (JsonObject)envelope.DeepClone();
        activity["type"] = type;
        activity["id"] = NextId();
        activity["timestamp"] = TimeProvider.System.GetUtcNow().ToString("O");
        fill(activity);
        return activity;
    }

    private Task<IReadOnlyList<ReadOnlyMemory<byte>>> SendAsync(string type, Action<JsonObject> fill) => SendAsync(Activity(type, fill));

    /// <summary>Sends an activity, for the first time or again; returns what the bot sent, its HTTP answer first.</summary>
    /// <exception cref="InvalidOperationException">The bot answered with an error; the message holds the answer.</exception>
    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>> SendAsync(JsonObject activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, bot) { Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        var answer = await response.Content.ReadAsByteArrayAsync();
        return response.IsSuccessStatusCode
            ? [answer, .. inbox.Take()]
            : throw new InvalidOperationException(
                $"The bot answered {(int)response.StatusCode} '{System.Text.Encoding.UTF8.GetString(answer)}' to {activity.ToJsonString()}");
    }
}
