using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The connector service refused a call.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>The answer, with its status code and headers.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>What the service says went wrong; null if it did not say it in its own form.</summary>
    public ErrorResponse Body { get; set; }
}
