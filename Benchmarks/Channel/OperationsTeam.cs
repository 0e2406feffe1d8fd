using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LeanTechBot.Benchmarks.Channel;

/// <summary>KB-102's team on the fake channel: its channels, and the threads that the bot begins in them.</summary>
public sealed partial class OperationsTeam
{
    public const string Id = "19:operations@thread.tacv2";
    public const string Tier3 = "19:tier3-escalation@thread.tacv2";
    public const string TeamLeader = "29:lea";

    private static readonly string[] Channels = ["#tier1-support", "#tier2-escalation", "#tier3-escalation", "#incident-log", "#outage-tracker", "#shift-briefing"];

    private readonly ConcurrentQueue<ChannelPost> posts = new();
    private int created;

    /// <summary>Every thread begun, in order.</summary>
    public IReadOnlyCollection<ChannelPost> Posts => posts;

    /// <summary>Is told of every thread that begins.</summary>
    public Action<ChannelPost>? Posted { get; set; }

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
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        var id = Interlocked.Increment(ref created);
        if (ChannelId().Match(body) is not { Success: true } channel)
        {
            await http.Response.WriteAsJsonAsync(new { id = $"a:direct-{id}" });
            return;
        }

        var post = new ChannelPost(
            channel.Groups[1].Value, TicketId().Match(body) is { Success: true } ticket ? ticket.Value : null, TimeProvider.System.GetTimestamp(), http.Items[nameof(ConnectorFault)] is null);
        posts.Enqueue(post);
        Posted?.Invoke(post);
        await http.Response.WriteAsJsonAsync(new { id = $"{post.Channel};messageid={id}", activityId = $"{id}" });
    }

    [GeneratedRegex("\"channel\"\\s*:\\s*\\{\\s*\"id\"\\s*:\\s*\"([^\"]+)\"")]
    private static partial Regex ChannelId();

    [GeneratedRegex("INC-[0-9]{4}-[0-9]{2}-[0-9]{5}")]
    private static partial Regex TicketId();
}
