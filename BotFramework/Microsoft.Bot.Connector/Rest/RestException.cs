namespace Microsoft.Rest;

/// <summary>Anything that goes wrong in a REST operation, beyond the network.</summary>
public class RestException : Exception
{
    public RestException()
    {
    }

    public RestException(string message)
        : base(message)
    {
    }

    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
