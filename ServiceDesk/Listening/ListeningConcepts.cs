namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>The concepts that the reader knows, from the content file. Immutable, shared by all turns.</summary>
public sealed class ListeningConcepts
{
    /// <summary>How many tokens before a concept a negation denies it.</summary>
    private const int ReachOfNegation = 3;

    private readonly WordSets sets = new();
    private readonly Dictionary<int, List<(ListeningConcept Concept, ConceptPhrase Phrase)>> byFirstSet = [];

    /// <param name="concepts">The concepts.</param>
    /// <param name="groups">The words of each group that phrases name by <c>@</c>.</param>
    /// <exception cref="FormatException">A phrase cannot be read.</exception>
    public ListeningConcepts(IReadOnlyList<ListeningConcept> concepts, IReadOnlyDictionary<string, IReadOnlyList<string>> groups)
    {
        All = concepts;
        foreach (var concept in concepts)
        {
            foreach (var phrase in concept.Phrases.SelectMany(text => ConceptPhrase.Parse(text, groups, sets)))
            {
                if (!byFirstSet.TryGetValue(phrase.FirstSet, out var phrases))
                {
                    byFirstSet.Add(phrase.FirstSet, phrases = []);
                }

                phrases.Add((concept, phrase));
            }
        }
    }

    /// <summary>Checks one phrase.</summary>
    /// <exception cref="FormatException">The phrase cannot be read; the message says why.</exception>
    public static void Check(string phrase, IReadOnlyDictionary<string, IReadOnlyList<string>> groups) =>
        _ = ConceptPhrase.Parse(phrase, groups, new WordSets()).ToArray();

    /// <summary>All concepts, in the order of the content file.</summary>
    public IReadOnlyList<ListeningConcept> All { get; }

    /// <summary>The concepts of these tokens, in the order of their first words; each at most once for each first word.</summary>
    public IReadOnlyList<ConceptMatch> Find(IReadOnlyList<TextToken> tokens)
    {
        var setsOf = tokens.Select(SetsOf).ToArray();
        var found = new List<ConceptMatch>();
        for (var first = 0; first < tokens.Count; first++)
        {
            AddAt(first, setsOf, found);
        }

        return Deny(found);
    }

    private List<int> SetsOf(TextToken token)
    {
        var found = new List<int>(4);
        sets.AddSetsOf(token.Word, found);
        return found;
    }

    private void AddAt(int first, List<int>[] setsOf, List<ConceptMatch> found)
    {
        var before = found.Count;
        foreach (var set in setsOf[first])
        {
            foreach (var (concept, phrase) in byFirstSet.GetValueOrDefault(set, []))
            {
                var last = phrase.FindEnd(first, setsOf);
                if (last >= 0)
                {
                    AddLongest(new ConceptMatch(concept, first, last, IsDenied: false), before, found);
                }
            }
        }
    }

    private static void AddLongest(ConceptMatch match, int from, List<ConceptMatch> found)
    {
        var same = found.FindIndex(from, other => other.Concept == match.Concept);
        if (same < 0)
        {
            found.Add(match);
        }
        else if (found[same].Last < match.Last)
        {
            found[same] = match;
        }
    }

    private static List<ConceptMatch> Deny(List<ConceptMatch> found)
    {
        var negations = found.Where(match => match.Concept.Kind == ConceptKind.Negation).ToArray();
        for (var i = 0; i < found.Count; i++)
        {
            var match = found[i];
            var isDenied = match.Concept.Kind != ConceptKind.Negation && Array.Exists(negations, negation => Denies(negation, match));
            found[i] = match with { IsDenied = isDenied };
        }

        return found;
    }

    private static bool Denies(ConceptMatch negation, ConceptMatch match) =>
        negation.Last < match.First && match.First - negation.Last <= ReachOfNegation;
}
