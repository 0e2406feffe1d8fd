namespace Microsoft.Rest;

/// <summary>The HTTP messages of a REST operation, and what its answer carries.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse, IHttpOperationResponse<T>
{
    public T Body { get; set; }
}
