namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>Words that name a security event, and why they are none, as somebody answered who was asked (KB-155).</summary>
public sealed record RuledOutEvent
{
    /// <summary>The words that were asked about, as they were typed.</summary>
    public required string Words { get; init; }

    /// <summary>Why they are no security event.</summary>
    public required string Why { get; init; }

    /// <summary>Who answered.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
