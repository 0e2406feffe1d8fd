namespace Microsoft.Bot.Connector.Calls;

/// <summary>The connections that are used when nobody brings an HTTP client: pooled, and renewed so that a moved host is found.</summary>
internal static class SharedHttpClient
{
    private static readonly SocketsHttpHandler Connections = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) };

    public static HttpClient Instance { get; } = new HttpClient(Connections, disposeHandler: false);

    /// <summary>A client on the shared connections that passes through handlers, the first being the outermost.</summary>
    public static HttpClient Through(DelegatingHandler[] handlers)
    {
        if (handlers is not { Length: > 0 })
        {
            return Instance;
        }

        for (var i = 0; i < handlers.Length; i++)
        {
            handlers[i].InnerHandler = i + 1 < handlers.Length ? handlers[i + 1] : Connections;
        }

        return new HttpClient(handlers[0], disposeHandler: false);
    }
}
