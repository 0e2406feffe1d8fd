namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>One Live Incident Note (SOP-7010): stamped by the server, appended, never changed. A correction is a new note.</summary>
public sealed record Note
{
    /// <summary>The note's place on its ticket, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>When the bot received it.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Where it comes from.</summary>
    public required NoteKind Kind { get; init; }

    /// <summary>Whose words they are.</summary>
    public required string Author { get; init; }

    /// <summary>The whole text, secrets masked (KB-450).</summary>
    public required string Text { get; init; }

    /// <summary>Which message it took, or what it says of another note; null for neither.</summary>
    public NoteOrigin? Origin { get; init; }
}
