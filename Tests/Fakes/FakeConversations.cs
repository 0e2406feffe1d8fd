using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LeanTechBot.Tests.Fakes;

/// <summary>The conversations of a fake channel service, and the calls that begin, send into, update and delete in them.</summary>
internal sealed class FakeConversations(FakeTeams teams)
{
    private readonly ConcurrentDictionary<string, Conversation> conversations = new(StringComparer.Ordinal);
    private int ids;

    public Conversation this[string id] => conversations.GetOrAdd(id, _ => new Conversation());

    /// <summary>Hands a call's body on to whoever serves it.</summary>
    public static void Carry(HttpContext http, JsonObject? body) => http.Items[nameof(ConnectorRequest)] = body;

    /// <summary>The threads of a channel, in the order they were begun.</summary>
    public IReadOnlyList<string> ThreadsOf(string channel) =>
        [.. conversations.Keys.Where(id => id.StartsWith($"{channel};messageid=", StringComparison.Ordinal)).OrderBy(id => id[(id.LastIndexOf('=') + 1)..], StringComparer.Ordinal)];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v3/conversations", Create);
        routes.MapPost("/v3/conversations/{conversation}/activities", Send);
        routes.MapPost("/v3/conversations/{conversation}/activities/{activity}", Send);
        routes.MapPut("/v3/conversations/{conversation}/activities/{activity}", Update);
        routes.MapDelete("/v3/conversations/{conversation}/activities/{activity}", Delete);
    }

    private IResult Create(HttpContext http)
    {
        var body = ActivityOf(http);
        var first = body?["activity"] as JsonObject;
        if (body?["channelData"]?["channel"]?["id"]?.GetValue<string>() is { } channel)
        {
            if (teams.Refusal(channel) is { } refused)
            {
                return refused;
            }

            var root = NextId();
            var thread = $"{channel};messageid={root}";
            this[thread].Add(new ShownMessage(root, first!));
            return Results.Json(new { id = thread, activityId = root }, statusCode: 201);
        }

        var person = body?["members"] is JsonArray and [JsonObject member, ..] ? member["id"]!.GetValue<string>() : null;
        if (person is not null && teams.Person(person) is null)
        {
            return ConnectorError.Of(403, "ForbiddenOperationException");
        }

        var id = person is null ? $"a:created-{Interlocked.Increment(ref ids)}" : teams.Person(person)!.ChatId;
        return Results.Json(new { id, activityId = first is null ? null : Show(id, first).Id }, statusCode: 201);
    }

    private IResult Send(HttpContext http)
    {
        if (teams.Refusal(IdOf(http)) is { } refused)
        {
            return refused;
        }

        var activity = ActivityOf(http)!;
        if (activity["text"]?.GetValue<string>() is { Length: > 0 } && activity["attachments"] is JsonArray { Count: > 0 })
        {
            // Teams splits such a message in two and has no id for it.
            Show(IdOf(http), activity);
            return Results.Json(new { }, statusCode: 202);
        }

        return Results.Json(new { id = Show(IdOf(http), activity).Id });
    }

    private IResult Update(HttpContext http, string activity) => teams.Refusal(IdOf(http)) is { } refused ? refused : this[IdOf(http)].Replace(new ShownMessage(Unescaped(activity), ActivityOf(http)!))
        ? Results.Json(new { id = activity })
        : ConnectorError.Of(404, "ActivityNotFoundInConversation");

    private IResult Delete(HttpContext http, string activity) => this[IdOf(http)].Remove(Unescaped(activity))
        ? Results.Ok()
        : ConnectorError.Of(404, "ActivityNotFoundInConversation");

    private ShownMessage Show(string conversation, JsonObject activity)
    {
        var message = new ShownMessage(NextId(), activity);
        if (activity["type"]?.GetValue<string>() == "message")
        {
            this[conversation].Add(message);
        }

        return message;
    }

    private string NextId() => $"{Interlocked.Increment(ref ids):D13}";

    private static JsonObject? ActivityOf(HttpContext http) => http.Items[nameof(ConnectorRequest)] as JsonObject;

    private static string IdOf(HttpContext http) => Unescaped((string)http.Request.RouteValues["conversation"]!);

    /// <summary>Routing leaves an escaped slash as it is.</summary>
    private static string Unescaped(string id) => id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
