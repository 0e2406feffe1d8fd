namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The service asks to be called less often.</summary>
public class ThrottleException : Exception
{
    public ThrottleException()
    {
    }

    public ThrottleException(string message)
        : base(message)
    {
    }

    public ThrottleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
