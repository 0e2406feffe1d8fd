namespace Microsoft.Rest;

/// <summary>Signs the requests of a service client.</summary>
public abstract class ServiceClientCredentials
{
    public virtual void InitializeServiceClient<T>(ServiceClient<T> client)
        where T : ServiceClient<T>
    {
    }

    /// <summary>Adds to a request what proves who sends it; nothing, unless overridden.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
