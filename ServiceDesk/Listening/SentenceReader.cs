using LeanTechBot.ServiceDesk.Escalation;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// Hears what a typed text says: concepts of the content file and the trained model give probabilities, thresholds decide. A pure function
/// of the text and its place.
/// </summary>
public sealed class SentenceReader(ListeningConcepts concepts, ListeningModel model, ListeningThresholds thresholds)
{
    private static readonly SpokenCommand[] ActingOutside =
        [SpokenCommand.Escalate, SpokenCommand.Close, SpokenCommand.Cancel, SpokenCommand.Hold, SpokenCommand.HandOver];

    /// <summary>Reads the facts beside it; null where only what a text is counts.</summary>
    public FactReader? Facts { get; init; }

    private const double SureWord = 0.9;

    /// <summary>What a text says, with the facts that it states.</summary>
    /// <param name="text">The text, its secrets masked.</param>
    /// <param name="place">Where it was typed.</param>
    public HeardText Read(string text, TextPlace place) =>
        new() { Intent = ReadIntent(text, place), Facts = Facts?.Read(TextParts.BeginningOf(text)) ?? [] };

    /// <summary>What a text is, without its facts.</summary>
    public HeardIntent ReadIntent(string text, TextPlace place)
    {
        if (!text.Any(char.IsLetterOrDigit))
        {
            return new HeardIntent.Note();
        }

        var parts = ReadParts(text, place);
        return parts is [] ? new HeardIntent.Note() : IntentOf(text, parts, place);
    }

    /// <summary>What each part of a text says, before anything is decided.</summary>
    public IReadOnlyList<PartReading> ReadParts(string text, TextPlace place) =>
        [.. TextParts.Cut(text).Select(part => new PartReading(text, part, place, concepts, model)).Where(part => part.Tokens is not [])];

    private HeardIntent IntentOf(string text, IReadOnlyList<PartReading> parts, TextPlace place)
    {
        var gravest = parts.MaxBy(part => part.Security)!;
        var threshold = parts.Count > 1 ? thresholds.SecurityInLongText : thresholds.Security[place];
        if (gravest.Security >= threshold)
        {
            return new HeardIntent.SecurityEvent(ConcernsOf(gravest)) { Words = HeardWords.OfSecurity(gravest, model) };
        }

        var last = parts[^1];
        var kinds = last.Kinds();
        var likeliest = new[] { TextKind.Question, TextKind.Difficult, TextKind.Command }.MaxBy(kind => kinds[kind]);
        // A word alone says little: only one that is hardly anything else is heard.
        var least = last.Tokens.Count > 1 ? 0 : SureWord;
        var isSure = kinds[likeliest] >= Math.Max(ThresholdOf(likeliest)[place], least);
        return isSure ? IntentOf(text, last, likeliest, kinds[likeliest]) : new HeardIntent.Note();
    }

    private HeardIntent IntentOf(string text, PartReading part, TextKind kind, double chance)
    {
        var words = HeardWords.OfKind(part, kind, model);
        if (kind != TextKind.Command)
        {
            return kind == TextKind.Question
                ? new HeardIntent.Question(part.Topic()) { Words = words }
                : new HeardIntent.DifficultClient(part.Situation()) { Words = words };
        }

        var command = part.Command();
        var argument = CommandArgument.Find(text, part, command);
        var isBare = argument.Length == 0 && part.Tokens.Count <= 3;
        var isDoubtful = chance < thresholds.SureCommand || ActingOutside.Contains(command) && !isBare;
        return new HeardIntent.Command(command, argument, isDoubtful) { Words = words };
    }

    private IReadOnlyDictionary<TextPlace, double> ThresholdOf(TextKind kind) => kind switch
    {
        TextKind.Question => thresholds.Question,
        TextKind.Difficult => thresholds.Difficult,
        _ => thresholds.Command,
    };

    private IReadOnlyList<SecurityConcern> ConcernsOf(PartReading part)
    {
        var byChance = part.Concerns().OrderByDescending(item => item.Value).ToArray();
        return [.. byChance.Where((item, i) => i == 0 || item.Value >= thresholds.FurtherConcern).Select(item => item.Key)];
    }
}
