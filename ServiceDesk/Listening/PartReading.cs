using LeanTechBot.ServiceDesk.Escalation;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>What the concepts and the model say of one part of a text.</summary>
public sealed class PartReading
{
    /// <summary>How likely an event is at least that is stated in so many words: KB-155 takes a suspicion for enough.</summary>
    private const double ChanceOfStated = 0.5;

    /// <summary>Where one of these is said too, the model weighs it all.</summary>
    private static readonly ConceptKind[] Weighing =
        [ConceptKind.Explained, ConceptKind.Harmless, ConceptKind.Condition, ConceptKind.QuestionForm, ConceptKind.ToldQuestion];

    private readonly ListeningModel model;

    /// <summary>Reads a part of a text.</summary>
    public PartReading(string text, WordsOf part, TextPlace place, ListeningConcepts concepts, ListeningModel model)
    {
        this.model = model;
        Tokens = TextTokens.ReadTokens(text, part);
        Concepts = concepts.Find(Tokens);
        Features = TextFeatures.Find(Tokens, Concepts, place);
        var score = Probability.OfScore(model.Security.Score(Features)[0]);
        Security = StatesAnEvent() ? Math.Max(score, ChanceOfStated) : score;
    }

    public IReadOnlyList<TextToken> Tokens { get; }

    public IReadOnlyList<ConceptMatch> Concepts { get; }

    public IReadOnlyList<TextFeature> Features { get; }

    /// <summary>How likely it states a security event, from 0 to 1.</summary>
    public double Security { get; }

    private bool StatesAnEvent() =>
        Concepts.Any(match => match.Concept.Kind == ConceptKind.Stated && !match.IsDenied)
        && !Concepts.Any(match => Weighing.Contains(match.Concept.Kind));

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
