using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LeanTechBot.Tests.Teams.Transport;

/// <summary>A token issuer's OpenID metadata and keys, on loopback.</summary>
internal sealed class OpenIdServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private int downloads;
    private int asked;

    private OpenIdServer(WebApplication app, object[] keys)
    {
        this.app = app;
        Keys = keys;
        app.MapGet("/metadata", async () =>
        {
            Interlocked.Increment(ref asked);
            await Gate.Task;
            return IsDown ? Results.StatusCode(503) : Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = JwksUri ?? $"{app.Urls.First()}/keys" });
        });
        app.MapGet("/keys", () =>
        {
            Interlocked.Increment(ref downloads);
            return IsDown ? Results.StatusCode(503) : KeysText is { } text ? Results.Text(text, "application/json") : Results.Json(new { keys = Keys });
        });
    }

    /// <summary>The keys as they are published: those of <see cref="SigningKey.Public"/>, or any other JSON.</summary>
    public object[] Keys { get; set; }

    /// <summary>What is published instead of <see cref="Keys"/>; null for nothing else.</summary>
    public string? KeysText { get; set; }

    /// <summary>Where the metadata says that the keys are; null for here.</summary>
    public string? JwksUri { get; set; }

    public bool IsDown { get; set; }

    /// <summary>Until it is completed, the metadata does not come.</summary>
    public TaskCompletionSource Gate { get; set; } = Opened();

    /// <summary>How often the keys were asked for.</summary>
    public int Downloads => downloads;

    /// <summary>How often the metadata was asked for.</summary>
    public int Asked => asked;

    public string MetadataUrl => $"{app.Urls.First()}/metadata";

    public static async Task<OpenIdServer> StartAsync(params SigningKey[] keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new OpenIdServer(builder.Build(), [.. keys.Select(key => key.Public)]);
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync()
    {
        Gate.TrySetResult();
        return app.DisposeAsync();
    }

    private static TaskCompletionSource Opened()
    {
        var gate = new TaskCompletionSource();
        gate.SetResult();
        return gate;
    }
}
