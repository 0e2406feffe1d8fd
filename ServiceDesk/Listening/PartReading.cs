using LeanTechBot.ServiceDesk.Escalation;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>What the concepts and the model say of one part of a text.</summary>
public sealed class PartReading
{
    private readonly ListeningModel model;

    /// <summary>Reads a part of a text.</summary>
    public PartReading(string text, WordsOf part, TextPlace place, ListeningConcepts concepts, ListeningModel model)
    {
        this.model = model;
        Tokens = TextTokens.ReadTokens(text, part);
        Concepts = concepts.Find(Tokens);
        Features = TextFeatures.Find(Tokens, Concepts, place);
        Security = Probability.OfScore(model.Security.Score(Features)[0]);
    }

    public IReadOnlyList<TextToken> Tokens { get; }

    public IReadOnlyList<ConceptMatch> Concepts { get; }

    public IReadOnlyList<TextFeature> Features { get; }

    /// <summary>How likely it states a security event, from 0 to 1.</summary>
    public double Security { get; }

    /// <summary>How likely it is each kind of text, if it states no security event.</summary>
    public IReadOnlyDictionary<TextKind, double> Kinds() => Probability.OfClasses<TextKind>(model.Kind, Features);

    /// <summary>How likely each kind of security event is, by itself.</summary>
    public IReadOnlyDictionary<SecurityConcern, double> Concerns()
    {
        var scores = model.Concern.Score(Features);
        return model.Concern.Classes
            .Select((name, i) => (Concern: Enum.Parse<SecurityConcern>(name), Chance: Probability.OfScore(scores[i])))
            .ToDictionary(item => item.Concern, item => item.Chance);
    }

    public QuestionTopic Topic() => Probability.Likeliest<QuestionTopic>(model.Topic, Features);

    public ClientSituation Situation() => Probability.Likeliest<ClientSituation>(model.Situation, Features);

    public SpokenCommand Command() => Probability.Likeliest<SpokenCommand>(model.Command, Features);
}
