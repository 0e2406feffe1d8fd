namespace Microsoft.Rest;

/// <summary>The HTTP messages of a REST operation, and what its answer carries.</summary>
public interface IHttpOperationResponse<T> : IHttpOperationResponse
{
    T Body { get; set; }
}
