using Microsoft.Bot.Connector.Calls;

namespace Microsoft.Rest;

/// <summary>A client of a REST service.</summary>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool disposeHttpClient;

    /// <summary>Uses a client that the caller has; disposes it with itself if told so.</summary>
    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        HttpClient = httpClient ?? SharedHttpClient.Instance;
        this.disposeHttpClient = disposeHttpClient && httpClient != null;
    }

    /// <summary>Uses the process's pooled connections, through handlers of which the first is the outermost.</summary>
    protected ServiceClient(params DelegatingHandler[] handlers)
    {
        HttpClient = SharedHttpClient.Through(handlers);
        disposeHttpClient = false;
    }

    public HttpClient HttpClient { get; protected set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && disposeHttpClient)
        {
            HttpClient?.Dispose();
        }
    }
}
