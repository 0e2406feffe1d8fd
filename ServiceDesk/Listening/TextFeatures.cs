namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// What the linear model sees of a text: its words, pairs of words, parts of words, the concepts found in it and how they stand to each
/// other. Here the rules and the model meet.
/// </summary>
public static class TextFeatures
{
    private const float WordWeight = 0.8f;
    private const float PartWeight = 1f;
    private const float VocabularyWeight = 1.5f;
    private const float WholeWeight = 0.25f;

    /// <summary>The features of a part of a text.</summary>
    public static IReadOnlyList<TextFeature> Find(IReadOnlyList<TextToken> tokens, IReadOnlyList<ConceptMatch> matches, TextPlace place)
    {
        var features = new FeatureList(tokens.Count * 24 + 40);
        WordFeatures.AddWords(features, tokens);
        features.Settle(0, WordWeight);
        var parts = features.Count;
        WordFeatures.AddParts(features, tokens);
        features.Settle(parts, PartWeight);
        var words = features.Count;
        var concepts = matches.ToLookup(match => match.Concept.Kind == ConceptKind.Vocabulary);
        ConceptFeatures.AddVocabulary(features, [.. concepts[true]], tokens.Count);
        features.Settle(words, VocabularyWeight);
        ConceptFeatures.AddConcepts(features, [.. concepts[false]]);
        ConceptFeatures.AddPairs(features, [.. concepts[false]]);
        AddWhole(features, tokens, concepts[false], place);
        return features.All;
    }

    /// <summary>What is true of the text as a whole: its place, its length, its question mark, the kinds of concepts in it.</summary>
    private static void AddWhole(
        FeatureList features, IReadOnlyList<TextToken> tokens, IEnumerable<ConceptMatch> concepts, TextPlace place)
    {
        AddValue(features, 'p', (int)place);
        AddValue(features, 'l', LengthClassOf(tokens.Count));
        AddValue(features, 'q', tokens is [.., { Word: "?" }] ? 1 : 0);
        foreach (var kind in concepts.Select(ConceptFeatures.KindOf).Distinct())
        {
            features.Add(FeatureHash.Mix(kind), -1, -1, WholeWeight);
        }
    }

    private static void AddValue(FeatureList features, char sort, int value) =>
        features.Add(FeatureHash.Add(FeatureHash.Begin(sort), (char)('0' + value)), -1, -1, WholeWeight);

    private static int LengthClassOf(int tokens) => tokens switch
    {
        <= 1 => 0,
        <= 3 => 1,
        <= 6 => 2,
        <= 12 => 3,
        <= 24 => 4,
        _ => 5,
    };
}
