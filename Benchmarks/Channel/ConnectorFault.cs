namespace LeanTechBot.Benchmarks.Channel;

/// <summary>What goes wrong with a call of the bot to the channel.</summary>
public enum ConnectorFault
{
    None,

    /// <summary>429 with Retry-After: 1.</summary>
    Throttled,

    /// <summary>502.</summary>
    BadGateway,

    /// <summary>No answer for 20 seconds; then it is done after all.</summary>
    Hangs,

    /// <summary>The connection is reset before anything was done.</summary>
    Reset,

    /// <summary>It is done, and the connection is reset before the answer.</summary>
    ResetAfter,
}
