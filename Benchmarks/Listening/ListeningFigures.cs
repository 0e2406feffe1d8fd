using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>How well lines were heard that were not learned.</summary>
public sealed record ListeningFigures
{
    public required string Name { get; init; }

    /// <summary>Security lines heard as such.</summary>
    public required Share Security { get; init; }

    /// <summary>Security lines whose kinds are just those of the label.</summary>
    public required Share Concerns { get; init; }

    /// <summary>Security lines whose first kind is one of the label.</summary>
    public required Share FirstConcern { get; init; }

    /// <summary>Other lines offered as security.</summary>
    public required Share FalseSecurity { get; init; }

    /// <summary>Questions heard, with the right subject.</summary>
    public required Share Questions { get; init; }

    /// <summary>Difficult clients heard, with the right situation.</summary>
    public required Share Difficult { get; init; }

    /// <summary>Commands heard, with the right name.</summary>
    public required Share Commands { get; init; }

    /// <summary>Notes taken for a question or a command.</summary>
    public required Share Swallowed { get; init; }

    /// <summary>Notes on which anything but security is offered.</summary>
    public required Share OtherOffers { get; init; }

    public static ListeningFigures Count(string name, IReadOnlyList<HeardLine> lines)
    {
        var security = lines.Where(item => item.Line.Intent == "security").ToArray();
        var others = lines.Where(item => item.Line.Intent != "security").ToArray();
        var notes = lines.Where(item => item.Line.Intent == "note").ToArray();
        return new ListeningFigures
        {
            Name = name,
            Security = Share.Of(security, item => item.IsRight),
            Concerns = Share.Of(security, item => item.HasJustItsConcerns),
            FirstConcern = Share.Of(security, item => item.HasOneOfItsConcerns),
            FalseSecurity = Share.Of(others, item => item.Heard is HeardIntent.SecurityEvent),
            Questions = Share.Of([.. lines.Where(item => item.Line.Intent == "question")], item => item.IsRight),
            Difficult = Share.Of([.. lines.Where(item => item.Line.Intent == "difficult")], item => item.IsRight),
            Commands = Share.Of([.. lines.Where(item => item.Line.Intent == "command")], item => item.IsRight),
            Swallowed = Share.Of(notes, item => item.Heard is HeardIntent.Question or HeardIntent.Command),
            OtherOffers = Share.Of(notes, item => item.Heard is not (HeardIntent.Note or HeardIntent.SecurityEvent)),
        };
    }

    public override string ToString() =>
        $"""
        {Name}
          security found {Security}, other lines offered as security {FalseSecurity}
          kinds just right {Concerns}, first kind right {FirstConcern}
          question {Questions}, difficult client {Difficult}, command {Commands}
          notes taken for a question or command {Swallowed}, notes with any other offer {OtherOffers}
        """;
}

/// <summary>So many of so many.</summary>
public readonly record struct Share(int Count, int Total)
{
    /// <summary>From 0 to 1; 0 where there is none at all.</summary>
    public double Value => Total == 0 ? 0 : (double)Count / Total;

    public static Share Of<T>(IReadOnlyList<T> items, Func<T, bool> holds) => new(items.Count(holds), items.Count);

    public override string ToString() => Total == 0 ? "–" : FormattableString.Invariant($"{100 * Value:0.0} % ({Count}/{Total})");
}
