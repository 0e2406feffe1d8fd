using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LeanTechBot.Tests.Fakes;

/// <summary>
/// A channel's Connector REST on a free port of the loopback address: it records what the bot sends and updates, gives ids, shows what each conversation
/// shows now, and fails when it is told to.
/// </summary>
internal sealed class RecordingConnector : IAsyncDisposable
{
    /// <summary>Teams refuses a message above about 100 KB, counted as UTF-16.</summary>
    private const int LargestMessage = 100 * 1024;

    private readonly WebApplication server;
    private readonly ConcurrentQueue<ConnectorRequest> requests = new();
    private readonly ConcurrentDictionary<string, Conversation> conversations = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<ConnectorFault> faults = new();
    private readonly CancellationTokenSource closing = new();
    private int ids;

    private RecordingConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
        server.Use(RecordAsync);
        server.MapPost("/v3/conversations", Create);
        server.MapPost("/v3/conversations/{conversation}/activities", Send);
        server.MapPost("/v3/conversations/{conversation}/activities/{activity}", Send);
        server.MapPut("/v3/conversations/{conversation}/activities/{activity}", Update);
        server.MapDelete("/v3/conversations/{conversation}/activities/{activity}", Delete);
    }

    /// <summary>What an activity carries as <c>serviceUrl</c>.</summary>
    public string ServiceUrl => $"{server.Urls.First()}/";

    /// <summary>Every call, in order.</summary>
    public IReadOnlyList<ConnectorRequest> Requests => [.. requests];

    public static async Task<RecordingConnector> StartAsync()
    {
        var connector = new RecordingConnector();
        await connector.server.StartAsync();
        return connector;
    }

    public Conversation ConversationOf(string id) => conversations.GetOrAdd(id, _ => new Conversation());

    /// <summary>The next call that the fault strikes fails; faults are used up in order.</summary>
    public void FailNext(ConnectorFault fault) => faults.Enqueue(fault);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await server.DisposeAsync();
        closing.Dispose();
    }

    private async Task RecordAsync(HttpContext http, RequestDelegate next)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        var json = body.Length == 0 ? null : JsonNode.Parse(body)!.AsObject();
        http.Items[nameof(ConnectorRequest)] = json;
        requests.Enqueue(new ConnectorRequest(http.Request.Method, http.Request.Path.Value!, json));
        if (body.Length * sizeof(char) > LargestMessage)
        {
            await Error(413, "MessageSizeTooBig").ExecuteAsync(http);
        }
        else if (faults.TryPeek(out var fault) && (fault.Method ?? http.Request.Method) == http.Request.Method && faults.TryDequeue(out fault))
        {
            await FailAsync(http, fault, next);
        }
        else
        {
            await next(http);
        }
    }

    private async Task FailAsync(HttpContext http, ConnectorFault fault, RequestDelegate next)
    {
        if (fault.Delivers)
        {
            var answer = http.Response.Body;
            http.Response.Body = Stream.Null;
            await next(http);
            http.Response.Body = answer;
            http.Response.ContentLength = null;
        }

        if (fault.Hangs)
        {
            using var ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, closing.Token);
            await Task.Delay(Timeout.Infinite, ends.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            http.Abort();
            return;
        }

        http.Response.Headers.RetryAfter = fault.RetryAfter?.ToString();
        await Error(fault.Status, fault.Code).ExecuteAsync(http);
    }

    private IResult Create(HttpContext http)
    {
        var id = $"a:created-{Interlocked.Increment(ref ids)}";
        var first = ActivityOf(http)?["activity"] as JsonObject;
        var message = first is null ? null : Show(id, first);
        return Results.Json(new { id, activityId = message?.Id }, statusCode: 201);
    }

    private IResult Send(HttpContext http)
    {
        var activity = ActivityOf(http)!;
        if (activity["text"]?.GetValue<string>() is { Length: > 0 } && activity["attachments"] is JsonArray { Count: > 0 })
        {
            // Teams splits such a message in two and has no id for it.
            Show(IdOf(http), activity);
            return Results.Json(new { }, statusCode: 202);
        }

        return Results.Json(new { id = Show(IdOf(http), activity).Id });
    }

    private IResult Update(HttpContext http, string activity) => ConversationOf(IdOf(http)).Replace(new ShownMessage(Unescaped(activity), ActivityOf(http)!))
        ? Results.Json(new { id = activity })
        : Error(404, "ActivityNotFoundInConversation");

    private IResult Delete(HttpContext http, string activity) => ConversationOf(IdOf(http)).Remove(Unescaped(activity))
        ? Results.Ok()
        : Error(404, "ActivityNotFoundInConversation");

    private ShownMessage Show(string conversation, JsonObject activity)
    {
        var message = new ShownMessage($"{Interlocked.Increment(ref ids):D13}", activity);
        if (activity["type"]?.GetValue<string>() == "message")
        {
            ConversationOf(conversation).Add(message);
        }

        return message;
    }

    private static JsonObject? ActivityOf(HttpContext http) => http.Items[nameof(ConnectorRequest)] as JsonObject;

    private static string IdOf(HttpContext http) => Unescaped((string)http.Request.RouteValues["conversation"]!);

    /// <summary>Routing leaves an escaped slash as it is.</summary>
    private static string Unescaped(string id) => id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private static IResult Error(int status, string code) => Results.Json(new { error = new { code, message = $"The channel says {code}." } }, statusCode: status);
}
