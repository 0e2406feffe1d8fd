using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>How well a reader hears lines that it has not learned.</summary>
public sealed record ListeningFigures
{
    public required string Name { get; init; }

    /// <summary>Security lines heard as such.</summary>
    public required Share Security { get; init; }

    /// <summary>Security lines whose kinds are just those of the label.</summary>
    public required Share Concerns { get; init; }

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

    public override string ToString() =>
        $"{Name,-10} security {Security} kinds {Concerns} false {FalseSecurity} | question {Questions} difficult {Difficult} command {Commands} | swallowed {Swallowed}";
}

/// <summary>So many of so many.</summary>
public readonly record struct Share(int Count, int Of)
{
    public double Value => Of == 0 ? 0 : (double)Count / Of;

    public override string ToString() => $"{100 * Value,5:0.0} % ({Count}/{Of})";
}

/// <summary>Measures a reader on labelled lines.</summary>
public static class ListeningMeasure
{
    public static ListeningFigures Measure(string name, SentenceReader reader, IReadOnlyList<CorpusLine> lines)
    {
        var heard = lines.Select(line => (Line: line, reader.Read(line.Text, line.Place).Intent)).ToArray();
        return new ListeningFigures
        {
            Name = name,
            Security = Count("security", item => item.Intent is HeardIntent.SecurityEvent),
            Concerns = Count("security", item => item.Intent is HeardIntent.SecurityEvent found && AreConcerns(item.Line, found)),
            FalseSecurity = CountOf(heard.Where(item => item.Line.Intent != "security"), item => item.Intent is HeardIntent.SecurityEvent),
            Questions = Count("question", item => item.Intent is HeardIntent.Question found && found.Topic == CorpusNames.Find<QuestionTopic>(item.Line.Topic)),
            Difficult = Count("difficult", item =>
                item.Intent is HeardIntent.DifficultClient found && found.Situation == CorpusNames.Find<ClientSituation>(item.Line.Topic)),
            Commands = Count("command", item => item.Intent is HeardIntent.Command found && found.Name == CorpusNames.Find<SpokenCommand>(item.Line.Topic)),
            Swallowed = Count("note", item => item.Intent is HeardIntent.Question or HeardIntent.Command),
        };

        Share Count(string intent, Func<(CorpusLine Line, HeardIntent Intent), bool> holds) =>
            CountOf(heard.Where(item => item.Line.Intent == intent), holds);
    }

    private static Share CountOf(IEnumerable<(CorpusLine Line, HeardIntent Intent)> items, Func<(CorpusLine Line, HeardIntent Intent), bool> holds)
    {
        var all = items.ToArray();
        return new Share(all.Count(holds), all.Length);
    }

    private static bool AreConcerns(CorpusLine line, HeardIntent.SecurityEvent found) =>
        found.Concerns.ToHashSet().SetEquals(line.Topics.Select(CorpusNames.ConcernOf));
}
