using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
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
    private readonly RequestLog requests = new();
    private readonly FakeConversations conversations;
    private readonly FaultPlan faults = new();
    private readonly CancellationTokenSource closing = new();
    private readonly Channel<ConnectorRequest> hanging = Channel.CreateUnbounded<ConnectorRequest>();

    private RecordingConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
        server.Use(ServeAsync);
        conversations = new FakeConversations(Teams);
        conversations.Map(server);
        Teams.Map(server);
    }

    /// <summary>What an activity carries as <c>serviceUrl</c>.</summary>
    public string ServiceUrl => $"{server.Urls.First()}/";

    /// <summary>Every call, in order.</summary>
    public IReadOnlyList<ConnectorRequest> Requests => requests.All;

    /// <summary>The teams and people it knows.</summary>
    public FakeTeams Teams { get; } = new();

    /// <summary>What kills the bot at a call; null for nothing.</summary>
    public KillSwitch? Kill { get; set; }

    /// <summary>The calls that are on their way to it or back, or served; one that hangs is not.</summary>
    public CallsInFlight Calls { get; } = new();

    /// <summary>Has an item for every call that began to hang.</summary>
    public ChannelReader<ConnectorRequest> Hanging => hanging.Reader;

    public static async Task<RecordingConnector> StartAsync()
    {
        var connector = new RecordingConnector();
        await connector.server.StartAsync();
        return connector;
    }

    public Conversation ConversationOf(string id) => conversations[id];

    /// <summary>The threads of a channel, in the order they were begun.</summary>
    public IReadOnlyList<string> ThreadsOf(string channel) => conversations.ThreadsOf(channel);

    /// <summary>The next calls that the fault strikes fail; of several faults the first one given strikes.</summary>
    public void FailNext(ConnectorFault fault) => faults.Add(fault);

    /// <summary>No fault strikes any more.</summary>
    public void Recover() => faults.Clear();

    /// <summary>A call that was made, or the next one that is.</summary>
    public Task<ConnectorRequest> WaitForAsync(Func<ConnectorRequest, bool> sought) => requests.WaitForAsync(sought);

    /// <summary>Nothing hangs any more.</summary>
    public void EndsHanging()
    {
        Recover();
        closing.Cancel();
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await server.DisposeAsync();
        closing.Dispose();
    }

    /// <summary>Whoever called may have given up: what is done all the same is done before time passes.</summary>
    private async Task ServeAsync(HttpContext http, RequestDelegate next)
    {
        var served = Calls.Begin();
        http.Items[nameof(Calls)] = served;
        try
        {
            await RecordAsync(http, next);
        }
        finally
        {
            Calls.End(served);
        }
    }

    private async Task RecordAsync(HttpContext http, RequestDelegate next)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        var json = body.Length == 0 ? null : JsonNode.Parse(body)!.AsObject();
        FakeConversations.Carry(http, json);
        var request = new ConnectorRequest(http.Request.Method, http.Request.Path.Value!, json);
        if (Kill?.Passes($"before {request.Method} {request.Path}") == false)
        {
            http.Abort();
            return;
        }

        requests.Add(request);
        if (body.Length * sizeof(char) > LargestMessage)
        {
            await ConnectorError.Of(413, "MessageSizeTooBig").ExecuteAsync(http);
        }
        else if (faults.Take(request) is { } fault)
        {
            await FailAsync(http, request, fault, next);
        }
        else if (Kill is { } kill)
        {
            await DeliverAsync(http, next);
            http.Response.Body = (Stream)http.Items[nameof(Stream)]!;
            if (!kill.Passes($"after {request.Method} {request.Path}"))
            {
                http.Abort();
                return;
            }

            await http.Response.Body.WriteAsync(((MemoryStream)http.Items[nameof(MemoryStream)]!).ToArray());
        }
        else
        {
            await next(http);
        }
    }

    /// <summary>Serves the call and holds its answer back.</summary>
    private static async Task DeliverAsync(HttpContext http, RequestDelegate next)
    {
        http.Items[nameof(Stream)] = http.Response.Body;
        http.Items[nameof(MemoryStream)] = http.Response.Body = new MemoryStream();
        await next(http);
    }

    private async Task FailAsync(HttpContext http, ConnectorRequest request, ConnectorFault fault, RequestDelegate next)
    {
        if (fault.Until is { } until)
        {
            fault.Struck.TrySetResult();
            await until;
            await next(http);
            return;
        }

        if (fault.Delivers)
        {
            await DeliverAsync(http, next);
            http.Response.Body = (Stream)http.Items[nameof(Stream)]!;
            http.Response.ContentLength = null;
        }

        // What a call that fails had delivered is there for whoever waited for the fault.
        fault.Struck.TrySetResult();
        if (fault.Hangs)
        {
            using var ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, closing.Token);
            Calls.End((string)http.Items[nameof(Calls)]!);
            Calls.End(http.Request.Headers[WatchedCalls.Header].ToString());
            hanging.Writer.TryWrite(request);
            await Task.Delay(Timeout.Infinite, ends.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        if (fault.Hangs || fault.Resets)
        {
            http.Abort();
            return;
        }

        http.Response.Headers.RetryAfter = fault.RetryAfter?.ToString();
        await ConnectorError.Of(fault.Status, fault.Code).ExecuteAsync(http);
    }
}
