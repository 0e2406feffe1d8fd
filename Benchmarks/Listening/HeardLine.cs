using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>A labelled line and what was heard in it.</summary>
public sealed record HeardLine(CorpusLine Line, HeardIntent Heard)
{
    /// <summary>Whether the line was heard as its label says, with its kind.</summary>
    public bool IsRight => (Line.Intent, Heard) switch
    {
        ("security", HeardIntent.SecurityEvent) => true,
        ("question", HeardIntent.Question found) => found.Topic == CorpusNames.Find<QuestionTopic>(Line.Topic),
        ("difficult", HeardIntent.DifficultClient found) => found.Situation == CorpusNames.Find<ClientSituation>(Line.Topic),
        ("command", HeardIntent.Command found) => found.Name == CorpusNames.Find<SpokenCommand>(Line.Topic),
        ("note", HeardIntent.Note) => true,
        _ => false,
    };

    /// <summary>Whether just the labelled kinds of a security event were heard.</summary>
    public bool HasJustItsConcerns => Heard is HeardIntent.SecurityEvent found && found.Concerns.ToHashSet().SetEquals(LabelledConcerns);

    /// <summary>Whether the likeliest kind that was heard is a labelled one.</summary>
    public bool HasOneOfItsConcerns => Heard is HeardIntent.SecurityEvent found && LabelledConcerns.Contains(found.Concerns[0]);

    private IEnumerable<SecurityConcern> LabelledConcerns => Line.Topics.Select(CorpusNames.ConcernOf);
}
