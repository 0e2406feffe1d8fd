namespace Microsoft.Bot.Builder;

/// <summary>How serious a traced message is.</summary>
public enum Severity
{
    /// <summary>For developers.</summary>
    Verbose = 0,

    /// <summary>Worth knowing.</summary>
    Information = 1,

    /// <summary>Unexpected, but handled.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>The bot cannot go on.</summary>
    Critical = 4,
}
