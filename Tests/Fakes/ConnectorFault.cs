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

    /// <summary>The calls it strikes; null for any.</summary>
    public Func<ConnectorRequest, bool>? Where { get; init; }

    /// <summary>How many calls it strikes.</summary>
    public int Times { get; init; } = 1;

    /// <summary>The call is never answered.</summary>
    public bool Hangs { get; init; }

    /// <summary>The connection breaks.</summary>
    public bool Resets { get; init; }

    /// <summary>Done when the fault has struck a call.</summary>
    public TaskCompletionSource Struck { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The message is delivered all the same, and only the answer is lost.</summary>
    public bool Delivers { get; init; }

    /// <summary>The call is served when this ends; null for one that fails.</summary>
    public Task? Until { get; init; }

    public bool Strikes(ConnectorRequest request) => (Method ?? request.Method) == request.Method && Where?.Invoke(request) != false;
}
