namespace Microsoft.Rest;

/// <summary>The body of a successful answer could not be read.</summary>
public class SerializationException : RestException
{
    public SerializationException()
    {
    }

    public SerializationException(string message)
        : base(message)
    {
    }

    public SerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException) => Content = content;

    /// <summary>The body as it came.</summary>
    public string Content { get; set; }
}
