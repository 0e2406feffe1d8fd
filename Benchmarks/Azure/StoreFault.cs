namespace LeanTechBot.Benchmarks.Azure;

/// <summary>What goes wrong with a request to the store's service.</summary>
public enum StoreFault
{
    None,

    /// <summary>503: more than the service takes for now.</summary>
    Busy,

    /// <summary>500.</summary>
    Error,

    /// <summary>No answer, and nothing is done.</summary>
    Hangs,

    /// <summary>It is done, and the answer comes when its client has given up.</summary>
    Late,

    /// <summary>It is done, and the connection breaks before the answer.</summary>
    Lost,
}
