using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LeanTechBot.Benchmarks.Channel;

/// <summary>
/// The channel on loopback: a connector that answers every send and update with an id at once, the keys that sign its tokens, and the login that gives the bot its own.
/// The login is https, for the SDK asks no other; what every turn calls is http, so that no benchmark measures TLS.
/// </summary>
public sealed class FakeChannel : IAsyncDisposable
{
    private static readonly TimeSpan HangTime = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, Inbox> inboxes = new();
    private readonly ChannelKey key = new();
    private readonly ChannelCertificate certificate;
    private readonly WebApplication app;
    private long sent;

    private FakeChannel(WebApplication app, ChannelCertificate certificate)
    {
        (this.app, this.certificate) = (app, certificate);
        app.Use(FailAsync);
        Team.Map(app);
        app.MapPost("/v3/conversations/{conversation}/activities", TakeAsync);
        app.MapPost("/v3/conversations/{conversation}/activities/{activity}", TakeAsync);
        app.MapPut("/v3/conversations/{conversation}/activities/{activity}", TakeAsync);
        app.MapGet("/metadata", () => Results.Json(new { issuer = ChannelKey.Issuer, jwks_uri = $"{SecureAddress}keys" }));
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { key.Public } }));
        app.MapPost("/{process}/oauth2/v2.0/token", (string process) => Results.Json(new { token_type = "Bearer", expires_in = 86_400, access_token = process }));
    }

    /// <summary>The team whose channels the bot posts to.</summary>
    public OperationsTeam Team { get; } = new();

    /// <summary>What goes wrong with the next call; asked for each. Null: nothing ever does.</summary>
    public Func<ConnectorFault>? Fault { get; set; }

    /// <summary>The service URL of its activities.</summary>
    public string Address => AddressOf("http:");

    public string MetadataUrl => $"{SecureAddress}metadata";

    /// <summary>What a bot's process needs to know to trust the channel's certificate.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string> { ["SSL_CERT_FILE"] = certificate.File };

    private string SecureAddress => AddressOf("https:");

    /// <summary>Where a process gets its token, which bears its name: so the channel knows who calls.</summary>
    public string LoginUrlOf(string process) => $"{SecureAddress}{process}";

    public static async Task<FakeChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var certificate = ChannelCertificate.Create();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, secure => secure.UseHttps(certificate.Certificate));
        });
        var channel = new FakeChannel(builder.Build(), certificate);
        await channel.app.StartAsync();
        return channel;
    }

    /// <summary>A token with which the channel proves itself to a bot, as good for hours as Azure's.</summary>
    public string TokenFor(string appId) => key.Sign(appId, Address);

    /// <summary>What the bot sends to a conversation.</summary>
    public Inbox InboxOf(string conversation) => inboxes.GetOrAdd(conversation, _ => new Inbox());

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
        certificate.Dispose();
    }

    private string AddressOf(string scheme) => $"{app.Urls.First(url => url.StartsWith(scheme, StringComparison.Ordinal))}/";

    private async Task FailAsync(HttpContext http, RequestDelegate next)
    {
        http.Items[nameof(ChannelPost.Asked)] = TimeProvider.System.GetTimestamp();
        var fault = http.Request.Path.StartsWithSegments("/v3", StringComparison.Ordinal) ? Fault?.Invoke() ?? ConnectorFault.None : ConnectorFault.None;
        switch (fault)
        {
            case ConnectorFault.Throttled:
                http.Response.Headers.RetryAfter = "1";
                http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                return;
            case ConnectorFault.BadGateway:
                http.Response.StatusCode = StatusCodes.Status502BadGateway;
                return;
            case ConnectorFault.Reset:
                http.Abort();
                return;
            case ConnectorFault.Hangs:
                await Task.Delay(HangTime, TimeProvider.System, CancellationToken.None);
                break;
        }

        if (fault is ConnectorFault.Hangs or ConnectorFault.ResetAfter)
        {
            http.Items[nameof(ConnectorFault)] = fault;
        }

        await next(http);
        if (fault == ConnectorFault.ResetAfter)
        {
            http.Abort();
        }
    }

    private async Task TakeAsync(HttpContext http, string conversation)
    {
        var body = new MemoryStream((int)(http.Request.ContentLength ?? 1024));
        await http.Request.Body.CopyToAsync(body);
        var activity = body.GetBuffer().AsMemory(0, (int)body.Length);
        if (!Team.TakesDirect(conversation, activity))
        {
            InboxOf(conversation).Add(activity);
        }

        await http.Response.WriteAsJsonAsync(new { id = $"1:{Interlocked.Increment(ref sent)}" });
    }
}
