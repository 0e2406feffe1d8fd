namespace LeanTechBot.Tests.Fakes;

/// <summary>How the channel answers a call it does not serve.</summary>
internal sealed record ConnectorFault
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; init; } = 500;

    /// <summary>The channel's error code, e.g. <c>BotDisabledByAdmin</c>.</summary>
    public string Code { get; init; } = "ServiceError";

    /// <summary>The seconds of the header <c>Retry-After</c>; null for none.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>The method it strikes; null for any.</summary>
    public string? Method { get; init; }

    /// <summary>The call is never answered.</summary>
    public bool Hangs { get; init; }

    /// <summary>The message is delivered all the same, and only the answer is lost.</summary>
    public bool Delivers { get; init; }
}
