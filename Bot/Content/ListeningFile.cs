using System.Text.Json;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Bot.Content;

/// <summary>listening.json: thresholds, groups of words, and concepts with the phrases that say them.</summary>
public static class ListeningFile
{
    private static readonly NamesOf<ConceptKind> Kinds = new(kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()));

    public static ListeningContent Read(string text, ContentProblems problems)
    {
        var layout = ContentJson.Read<Layout>(text);
        problems.AddRepeated("concept", layout.Concepts.Select(row => row.Name));
        foreach (var row in layout.Concepts)
        {
            problems.AddUnless(Kinds.Find(row.Kind) is not null,
                $"the kind \"{row.Kind}\" of {row.Name} must be one of {string.Join(", ", Kinds.All)}");
            problems.AddUnless(row.Phrases is not [], $"{row.Name} has no phrases");
        }

        return new ListeningContent(ReadConcepts(layout, problems), ReadThresholds(layout.Thresholds, problems));
    }

    private static ListeningConcepts ReadConcepts(Layout layout, ContentProblems problems)
    {
        var groups = layout.Groups.ToDictionary(group => group.Key, group => WordsOf(group.Value), StringComparer.Ordinal);
        foreach (var row in layout.Concepts)
        {
            AddUnreadable(row, groups, problems);
        }

        return new ListeningConcepts(problems.All is [] ? ConceptsOf(layout) : [], groups);
    }

    private static void AddUnreadable(ConceptRow row, IReadOnlyDictionary<string, IReadOnlyList<string>> groups, ContentProblems problems)
    {
        foreach (var phrase in row.Phrases)
        {
            try
            {
                ListeningConcepts.Check(phrase, groups);
            }
            catch (FormatException e)
            {
                problems.Add($"a phrase of {row.Name} cannot be read: {e.Message}");
            }
        }
    }

    private static ListeningConcept[] ConceptsOf(Layout layout) =>
        [.. layout.Vocabulary.Select(VocabularyOf), .. layout.Concepts.Select(ConceptOf)];

    private static ListeningConcept VocabularyOf(KeyValuePair<string, string> row) =>
        new() { Name = "v-" + row.Key, Kind = ConceptKind.Vocabulary, Phrases = [$"({string.Join('|', WordsOf(row.Value))})"] };

    private static IReadOnlyList<string> WordsOf(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ListeningConcept ConceptOf(ConceptRow row) =>
        new() { Name = row.Name, Kind = Kinds.Find(row.Kind)!.Value, Phrases = row.Phrases };

    private static ListeningThresholds ReadThresholds(ThresholdRow row, ContentProblems problems)
    {
        problems.AddUnless(row.SecurityInLongText is > 0 and < 1, "securityInLongText must be between 0 and 1");
        problems.AddUnless(row.FurtherConcern is > 0 and < 1, "furtherConcern must be between 0 and 1");
        problems.AddUnless(row.SureCommand is > 0 and <= 1, "sureCommand must be between 0 and 1");
        return new ListeningThresholds
        {
            Security = row.Security.ByPlace(),
            SecurityInLongText = row.SecurityInLongText,
            Question = row.Question.ByPlace(),
            Difficult = row.Difficult.ByPlace(),
            Command = row.Command.ByPlace(),
            FurtherConcern = row.FurtherConcern,
            SureCommand = row.SureCommand,
        };
    }

    private sealed record Layout(
        ThresholdRow Thresholds,
        IReadOnlyDictionary<string, string> Groups,
        IReadOnlyDictionary<string, string> Vocabulary,
        IReadOnlyList<ConceptRow> Concepts);

    private sealed record ConceptRow(string Name, string Kind, IReadOnlyList<string> Phrases);

    private sealed record ThresholdRow(
        PlaceRow Security, double SecurityInLongText, PlaceRow Question, PlaceRow Difficult, PlaceRow Command, double FurtherConcern, double SureCommand);

    private sealed record PlaceRow(double Call, double NoCall, double CardField, double Channel)
    {
        public IReadOnlyDictionary<TextPlace, double> ByPlace() => new Dictionary<TextPlace, double>
        {
            [TextPlace.Call] = Call,
            [TextPlace.NoCall] = NoCall,
            [TextPlace.CardField] = CardField,
            [TextPlace.Channel] = Channel,
        };
    }
}
