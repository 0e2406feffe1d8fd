namespace Microsoft.Rest;

/// <summary>The HTTP messages of a REST operation; disposing it disposes them.</summary>
public class HttpOperationResponse : IHttpOperationResponse, IDisposable
{
    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Request?.Dispose();
        Response?.Dispose();
        Request = null;
        Response = null;
    }
}
