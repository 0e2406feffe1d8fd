namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>The features of the concepts and of the words by their meaning, alone and in pairs.</summary>
internal static class ConceptFeatures
{
    private const float ConceptWeight = 0.4f;
    private const float PairWeight = 0.3f;

    /// <summary>Words by their meaning are a pair within so many words.</summary>
    private const int Apart = 25;

    /// <summary>Words by their meaning are near by within so many words.</summary>
    private const int NearBy = 3;

    /// <summary>Adds each concept that is found.</summary>
    public static void AddConcepts(FeatureList features, IReadOnlyList<ConceptMatch> concepts)
    {
        foreach (var match in concepts)
        {
            features.Add(NameOf(match, 'm'), match.First, match.Last, ConceptWeight);
        }
    }

    /// <summary>Pairs of concepts of different kinds: an event and a stranger, a thing and that it is explained.</summary>
    public static void AddPairs(FeatureList features, IReadOnlyList<ConceptMatch> concepts)
    {
        var seen = new HashSet<uint>();
        for (var i = 0; i < concepts.Count; i++)
        {
            for (var j = i + 1; j < concepts.Count; j++)
            {
                AddPair(features, concepts[i], concepts[j], seen);
            }
        }
    }

    private static void AddPair(FeatureList features, ConceptMatch one, ConceptMatch other, HashSet<uint> seen)
    {
        if (one.Concept == other.Concept)
        {
            return;
        }

        var names = FeatureHash.Mix(NameOf(one, 'x')) ^ FeatureHash.Mix(NameOf(other, 'x'));
        var kinds = FeatureHash.Mix(KindOf(one)) ^ FeatureHash.Mix(KindOf(other)) ^ 7u;
        if (seen.Add(names))
        {
            features.Add(names, Math.Min(one.First, other.First), Math.Max(one.Last, other.Last), PairWeight);
        }

        if (seen.Add(kinds))
        {
            features.Add(kinds, Math.Min(one.First, other.First), Math.Max(one.Last, other.Last), PairWeight);
        }
    }

    /// <summary>Words by their meaning, alone and in pairs: so are lines alike that share no word.</summary>
    public static void AddVocabulary(FeatureList features, IReadOnlyList<ConceptMatch> words, int tokens)
    {
        var seen = new HashSet<uint>();
        for (var i = 0; i < words.Count; i++)
        {
            AddWord(features, words[i], tokens, seen);
            for (var j = i + 1; j < words.Count && words[j].First - words[i].First <= Apart; j++)
            {
                AddWordPair(features, words[i], words[j], seen);
            }
        }
    }

    /// <summary>A word's meaning, and in which half of the text it stands.</summary>
    private static void AddWord(FeatureList features, ConceptMatch word, int tokens, HashSet<uint> seen)
    {
        var name = NameOf(word, 'v');
        var inHalf = FeatureHash.Add(name, word.First * 2 < tokens ? '<' : '>');
        AddOnce(features, name, word.First, word.Last, seen);
        AddOnce(features, inHalf, word.First, word.Last, seen);
    }

    private static void AddWordPair(FeatureList features, ConceptMatch one, ConceptMatch other, HashSet<uint> seen)
    {
        if (one.Concept == other.Concept || one.First == other.First)
        {
            return;
        }

        var names = FeatureHash.Mix(NameOf(one, 'v')) ^ FeatureHash.Mix(NameOf(other, 'v'));
        AddOnce(features, FeatureHash.Add(names, '&'), one.First, other.Last, seen);
        if (other.First - one.First <= NearBy)
        {
            AddOnce(features, NameOf(one, 'v') * 31 + NameOf(other, 'v'), one.First, other.Last, seen);
        }
    }

    private static void AddOnce(FeatureList features, uint hash, int first, int last, HashSet<uint> seen)
    {
        if (seen.Add(hash))
        {
            features.Add(hash, first, last);
        }
    }

    private static uint NameOf(ConceptMatch match, char sort) =>
        FeatureHash.Add(FeatureHash.Begin(match.IsDenied ? char.ToUpperInvariant(sort) : sort), match.Concept.Name);

    public static uint KindOf(ConceptMatch match) =>
        FeatureHash.Add(FeatureHash.Begin(match.IsDenied ? 'D' : 'd'), (char)('a' + (int)match.Concept.Kind));
}
