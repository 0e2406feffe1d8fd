using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LeanTechBot.Tests.BotFramework.Connector;

/// <summary>A token issuer's OpenID metadata and keys, on loopback.</summary>
internal sealed class OpenIdServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private int downloads;

    private OpenIdServer(WebApplication app, SigningKey[] keys)
    {
        this.app = app;
        Keys = keys;
        app.MapGet("/metadata", () => Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = $"{app.Urls.First()}/keys" }));
        app.MapGet("/keys", () =>
        {
            Interlocked.Increment(ref downloads);
            return IsDown ? Results.StatusCode(503) : Results.Json(new { keys = Keys.Select(key => key.Public) });
        });
    }

    public SigningKey[] Keys { get; set; }

    public bool IsDown { get; set; }

    /// <summary>How often the keys were asked for.</summary>
    public int Downloads => downloads;

    public string MetadataUrl => $"{app.Urls.First()}/metadata";

    public static async Task<OpenIdServer> StartAsync(params SigningKey[] keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new OpenIdServer(builder.Build(), keys);
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
