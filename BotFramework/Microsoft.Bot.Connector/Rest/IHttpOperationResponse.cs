namespace Microsoft.Rest;

/// <summary>The HTTP messages of a REST operation.</summary>
public interface IHttpOperationResponse
{
    HttpRequestMessage Request { get; set; }

    HttpResponseMessage Response { get; set; }
}
