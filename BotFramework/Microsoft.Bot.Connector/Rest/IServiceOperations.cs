namespace Microsoft.Rest;

/// <summary>A group of a service client's operations.</summary>
public interface IServiceOperations<TClient>
    where TClient : ServiceClient<TClient>
{
    TClient Client { get; }
}
