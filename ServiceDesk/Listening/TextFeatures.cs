namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// What the linear model sees of a text: its words, pairs of words, parts of words, the concepts found in it and how they stand to each
/// other. Here the rules and the model meet.
/// </summary>
public sealed class TextFeatures
{
    private const int ShortestPart = 3;
    private const int LongestPart = 5;

    /// <summary>Words of one meaning each are near by within so many words.</summary>
    private const int NearBy = 3;

    private const float WordWeight = 0.8f;
    private const float PartWeight = 1f;
    private const float VocabularyWeight = 1.5f;
    private const float ConceptWeight = 0.4f;
    private const float PairWeight = 0.3f;
    private const float WholeWeight = 0.25f;
    private readonly List<TextFeature> all;

    private TextFeatures(int capacity) => all = new List<TextFeature>(capacity);

    /// <summary>The features of a part of a text.</summary>
    public static IReadOnlyList<TextFeature> Find(IReadOnlyList<TextToken> tokens, IReadOnlyList<ConceptMatch> concepts, TextPlace place)
    {
        var features = new TextFeatures(tokens.Count * 20 + 40);
        features.AddWords(tokens);
        features.Settle(0, WordWeight);
        var parts = features.all.Count;
        features.AddParts(tokens);
        features.Settle(parts, PartWeight);
        var from = features.all.Count;
        features.AddVocabulary([.. concepts.Where(match => match.Concept.Kind == ConceptKind.Vocabulary)], tokens.Count);
        features.Settle(from, VocabularyWeight);
        concepts = [.. concepts.Where(match => match.Concept.Kind != ConceptKind.Vocabulary)];
        features.AddConcepts(concepts);
        features.AddPairs(concepts);
        features.AddWhole(tokens, concepts, place);
        return features.all;
    }

    /// <summary>Makes features of one sort together weigh as much in a short text as in a long one.</summary>
    private void Settle(int from, float weight)
    {
        var count = all.Count - from;
        var value = weight / MathF.Sqrt(Math.Max(count, 1));
        for (var i = from; i < all.Count; i++)
        {
            all[i] = all[i] with { Value = value };
        }
    }

    private void AddWords(IReadOnlyList<TextToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            var next = i + 1 < tokens.Count ? tokens[i + 1].Word : ">";
            Add(FeatureHash.Add(FeatureHash.Begin('w'), word), i, i);
            var pair = FeatureHash.Add(FeatureHash.Begin('b'), word);
            Add(FeatureHash.Add(pair, next), i, Math.Min(i + 1, tokens.Count - 1));
            if (i + 2 < tokens.Count)
            {
                Add(FeatureHash.Add(FeatureHash.Add(FeatureHash.Begin('s'), word), tokens[i + 2].Word), i, i + 2);
            }
        }

        AddSkeletons(tokens);
        AddBeginning(tokens);
        AddLastClause(tokens);
    }

    /// <summary>The first words: commands and questions begin with theirs.</summary>
    private void AddBeginning(IReadOnlyList<TextToken> tokens)
    {
        var hash = FeatureHash.Begin('^');
        for (var i = 0; i < Math.Min(tokens.Count, 2); i++)
        {
            hash = FeatureHash.Add(hash, tokens[i].Word);
            Add(hash, 0, i);
        }
    }

    /// <summary>The words after the last comma: there stands what came of it, or who did it.</summary>
    private void AddLastClause(IReadOnlyList<TextToken> tokens)
    {
        var first = tokens.Count - 1;
        while (first > 0 && !tokens[first].BeginsClause)
        {
            first--;
        }

        for (var i = first; first > 0 && i < tokens.Count; i++)
        {
            Add(FeatureHash.Add(FeatureHash.Begin('z'), tokens[i].Word), i, i);
            if (i + 1 < tokens.Count)
            {
                Add(FeatureHash.Add(FeatureHash.Add(FeatureHash.Begin('Z'), tokens[i].Word), tokens[i + 1].Word), i, i + 1);
            }
        }
    }

    /// <summary>The consonants of words and of pairs of words: so do people shorten them.</summary>
    private void AddSkeletons(IReadOnlyList<TextToken> tokens)
    {
        var before = 0u;
        for (var i = 0; i < tokens.Count; i++)
        {
            var skeleton = FeatureHash.Add(FeatureHash.Begin('k'), WordSkeleton.Of(tokens[i].Word));
            Add(skeleton, i, i);
            if (i > 0)
            {
                Add(before * 31 + skeleton, i - 1, i);
            }

            before = skeleton;
        }
    }

    private void AddParts(IReadOnlyList<TextToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord)
            {
                AddParts(tokens[i].Word, i);
            }
        }
    }

    private void AddParts(string word, int token)
    {
        for (var start = -1; start <= word.Length - ShortestPart + 1; start++)
        {
            var hash = FeatureHash.Begin('c');
            var longest = Math.Min(LongestPart, word.Length + 1 - start);
            for (var length = 1; length <= longest; length++)
            {
                var at = start + length - 1;
                hash = FeatureHash.Add(hash, at < 0 || at == word.Length ? '_' : word[at]);
                if (length >= ShortestPart)
                {
                    Add(hash, token, token);
                }
            }
        }
    }

    private void AddConcepts(IReadOnlyList<ConceptMatch> concepts)
    {
        foreach (var match in concepts)
        {
            Add(NameOf(match, 'm'), match.First, match.Last, ConceptWeight);
        }
    }

    /// <summary>Pairs of concepts of different kinds: an event and a stranger, a thing and that it is explained.</summary>
    private void AddPairs(IReadOnlyList<ConceptMatch> concepts)
    {
        var seen = new HashSet<uint>();
        for (var i = 0; i < concepts.Count; i++)
        {
            for (var j = i + 1; j < concepts.Count; j++)
            {
                AddPair(concepts[i], concepts[j], seen);
            }
        }
    }

    private void AddPair(ConceptMatch one, ConceptMatch other, HashSet<uint> seen)
    {
        if (one.Concept == other.Concept)
        {
            return;
        }

        var names = FeatureHash.Mix(NameOf(one, 'x')) ^ FeatureHash.Mix(NameOf(other, 'x'));
        var kinds = FeatureHash.Mix(KindOf(one)) ^ FeatureHash.Mix(KindOf(other)) ^ 7u;
        if (seen.Add(names))
        {
            Add(names, Math.Min(one.First, other.First), Math.Max(one.Last, other.Last), PairWeight);
        }

        if (seen.Add(kinds))
        {
            Add(kinds, Math.Min(one.First, other.First), Math.Max(one.Last, other.Last), PairWeight);
        }
    }

    /// <summary>Words by their meaning, alone and in pairs: so are lines alike that share no word.</summary>
    private void AddVocabulary(IReadOnlyList<ConceptMatch> words, int tokens)
    {
        var seen = new HashSet<uint>();
        for (var i = 0; i < words.Count; i++)
        {
            AddWord(words[i], tokens, seen);
            for (var j = i + 1; j < words.Count; j++)
            {
                AddWordPair(words[i], words[j], seen);
            }
        }
    }

    /// <summary>A word's meaning, and in which half of the text it stands.</summary>
    private void AddWord(ConceptMatch word, int tokens, HashSet<uint> seen)
    {
        var name = NameOf(word, 'v');
        var inHalf = FeatureHash.Add(name, word.First * 2 < tokens ? '<' : '>');
        AddOnce(name, word.First, word.Last, seen);
        AddOnce(inHalf, word.First, word.Last, seen);
    }

    private void AddWordPair(ConceptMatch one, ConceptMatch other, HashSet<uint> seen)
    {
        if (one.Concept == other.Concept || one.First == other.First)
        {
            return;
        }

        var names = FeatureHash.Mix(NameOf(one, 'v')) ^ FeatureHash.Mix(NameOf(other, 'v'));
        AddOnce(FeatureHash.Add(names, '&'), one.First, other.Last, seen);
        if (other.First - one.First <= NearBy)
        {
            AddOnce(NameOf(one, 'v') * 31 + NameOf(other, 'v'), one.First, other.Last, seen);
        }
    }

    private void AddOnce(uint hash, int first, int last, HashSet<uint> seen)
    {
        if (seen.Add(hash))
        {
            Add(hash, first, last);
        }
    }

    private void AddWhole(IReadOnlyList<TextToken> tokens, IReadOnlyList<ConceptMatch> concepts, TextPlace place)
    {
        AddWhole('p', (int)place);
        AddWhole('l', LengthClassOf(tokens.Count));
        AddWhole('q', tokens is [.., { Word: "?" }] ? 1 : 0);
        foreach (var kind in concepts.Select(KindOf).Distinct())
        {
            Add(FeatureHash.Mix(kind), -1, -1, WholeWeight);
        }
    }

    private void AddWhole(char sort, int value) => Add(FeatureHash.Add(FeatureHash.Begin(sort), (char)('0' + value)), -1, -1, WholeWeight);

    private static int LengthClassOf(int tokens) => tokens switch
    {
        <= 1 => 0,
        <= 3 => 1,
        <= 6 => 2,
        <= 12 => 3,
        <= 24 => 4,
        _ => 5,
    };

    private static uint NameOf(ConceptMatch match, char sort) =>
        FeatureHash.Add(FeatureHash.Begin(match.IsDenied ? char.ToUpperInvariant(sort) : sort), match.Concept.Name);

    private static uint KindOf(ConceptMatch match) =>
        FeatureHash.Add(FeatureHash.Begin(match.IsDenied ? 'D' : 'd'), (char)('a' + (int)match.Concept.Kind));

    private void Add(uint hash, int first, int last, float value = 0) => all.Add(new TextFeature(FeatureHash.Mix(hash), value, first, last));
}
