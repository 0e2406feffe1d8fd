using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LeanTechBot.Benchmarks.Channel;

/// <summary>KB-102's team on the fake channel: its channels, and the threads that the bot begins in them.</summary>
public sealed partial class OperationsTeam
{
    public const string Id = "19:operations@thread.tacv2";
    public const string Tier2 = "19:tier2-escalation@thread.tacv2";
    public const string Tier3 = "19:tier3-escalation@thread.tacv2";
    public const string PeersChannel = "19:tier1-support@thread.tacv2";
    public const string TeamLeader = "29:lea";

    /// <summary>Works at Tier 2 and Tier 3.</summary>
    public const string Colleague = "29:uma";

    private const string Direct = "a:direct-";

    private static readonly string[] Channels = ["#tier1-support", "#tier2-escalation", "#tier3-escalation", "#incident-log", "#outage-tracker", "#shift-briefing"];

    private readonly ConcurrentQueue<ChannelPost> posts = new();
    private readonly ConcurrentDictionary<string, bool> told = new();
    private int created;

    /// <summary>Every thread begun, in order.</summary>
    public IReadOnlyCollection<ChannelPost> Posts => posts;

    /// <summary>Is told of every thread that begins.</summary>
    public Action<ChannelPost>? Posted { get; set; }

    /// <summary>The tickets that a direct message named: the Team Leader knows of them.</summary>
    public bool LeaderKnows(string ticket) => told.ContainsKey(ticket);

    /// <summary>Takes a message to somebody of the team; false when the conversation is another.</summary>
    public bool TakesDirect(string conversation, ReadOnlyMemory<byte> activity)
    {
        if (!conversation.StartsWith(Direct, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (Match ticket in TicketId().Matches(Encoding.UTF8.GetString(activity.Span)))
        {
            told[ticket.Value] = true;
        }

        return true;
    }

    public void Map(WebApplication app)
    {
        app.MapPost("/v3/conversations", CreateAsync);
        app.MapGet("/v3/teams/{team}", () => Results.Json(new { id = Id, name = "LeanTech — Operations" }));
        app.MapGet("/v3/teams/{team}/conversations", () => Results.Json(new
        {
            conversations = Channels.Select(name => new { id = $"19:{name[1..]}@thread.tacv2", name = (string?)name }).Prepend(new { id = Id, name = (string?)null }),
        }));
        app.MapGet("/v3/conversations/{conversation}/members/{person}", (string person) => Results.Json(new { id = person, name = "Lea" }));
    }

    private async Task CreateAsync(HttpContext http)
    {
        var read = new MemoryStream();
        await http.Request.Body.CopyToAsync(read);
        var (bytes, id) = (read.GetBuffer().AsMemory(0, (int)read.Length), Interlocked.Increment(ref created));
        var body = Encoding.UTF8.GetString(bytes.Span);
        if (ChannelId().Match(body) is not { Success: true } channel)
        {
            await http.Response.WriteAsJsonAsync(new { id = $"{Direct}{id}" });
            return;
        }

        var post = new ChannelPost(
            channel.Groups[1].Value,
            $"{channel.Groups[1].Value};messageid={id}",
            TicketId().Match(body) is { Success: true } ticket ? ticket.Value : null,
            bytes,
            http.Request.Headers.Authorization.ToString().Split(' ')[^1],
            (long)http.Items[nameof(ChannelPost.Asked)]!,
            TimeProvider.System.GetTimestamp(),
            http.Items[nameof(ConnectorFault)] is null);
        posts.Enqueue(post);
        Posted?.Invoke(post);
        await http.Response.WriteAsJsonAsync(new { id = post.Thread, activityId = $"{id}" });
    }

    [GeneratedRegex("\"channel\"\\s*:\\s*\\{\\s*\"id\"\\s*:\\s*\"([^\"]+)\"")]
    private static partial Regex ChannelId();

    [GeneratedRegex("INC-[0-9]{4}-[0-9]{2}-[0-9]{5}")]
    private static partial Regex TicketId();
}
