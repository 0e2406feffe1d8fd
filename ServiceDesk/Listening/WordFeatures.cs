namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>The features of a text's words and parts of words.</summary>
internal static class WordFeatures
{
    private const int ShortestPart = 3;
    private const int LongestPart = 5;
    private const int LongestFirstClause = 3;

    /// <summary>Adds words, pairs of words, and what stands at the beginning and the end.</summary>
    public static void AddWords(FeatureList features, IReadOnlyList<TextToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            var next = i + 1 < tokens.Count ? tokens[i + 1].Word : ">";
            features.Add(FeatureHash.Add(FeatureHash.Begin('w'), word), i, i);
            var pair = FeatureHash.Add(FeatureHash.Begin('b'), word);
            features.Add(FeatureHash.Add(pair, next), i, Math.Min(i + 1, tokens.Count - 1));
            if (i + 2 < tokens.Count)
            {
                features.Add(FeatureHash.Add(FeatureHash.Add(FeatureHash.Begin('s'), word), tokens[i + 2].Word), i, i + 2);
            }
        }

        AddSkeletons(features, tokens);
        AddBeginning(features, tokens);
        AddLastClause(features, tokens);
    }

    /// <summary>The first words: commands and questions begin with theirs.</summary>
    private static void AddBeginning(FeatureList features, IReadOnlyList<TextToken> tokens)
    {
        var hash = FeatureHash.Begin('^');
        for (var i = 0; i < Math.Min(tokens.Count, 2); i++)
        {
            hash = FeatureHash.Add(hash, tokens[i].Word);
            features.Add(hash, 0, i);
        }

        AddFirstClause(features, tokens);
    }

    /// <summary>A short first clause: a command stands there, and its reason after the comma.</summary>
    private static void AddFirstClause(FeatureList features, IReadOnlyList<TextToken> tokens)
    {
        var hash = FeatureHash.Begin('y');
        for (var i = 0; i < Math.Min(tokens.Count, LongestFirstClause + 1); i++)
        {
            if (i > 0 && tokens[i].BeginsClause)
            {
                features.Add(hash, 0, i - 1);
                features.Add(hash + 1, 0, i - 1);
                return;
            }

            hash = FeatureHash.Add(hash, tokens[i].Word);
        }
    }

    /// <summary>The words after the last comma: there stands what came of it, or who did it.</summary>
    private static void AddLastClause(FeatureList features, IReadOnlyList<TextToken> tokens)
    {
        var first = tokens.Count - 1;
        while (first > 0 && !tokens[first].BeginsClause)
        {
            first--;
        }

        for (var i = first; first > 0 && i < tokens.Count; i++)
        {
            features.Add(FeatureHash.Add(FeatureHash.Begin('z'), tokens[i].Word), i, i);
            if (i + 1 < tokens.Count)
            {
                features.Add(FeatureHash.Add(FeatureHash.Add(FeatureHash.Begin('Z'), tokens[i].Word), tokens[i + 1].Word), i, i + 1);
            }
        }
    }

    /// <summary>The consonants of words and of pairs of words: so do people shorten them.</summary>
    private static void AddSkeletons(FeatureList features, IReadOnlyList<TextToken> tokens)
    {
        var before = 0u;
        for (var i = 0; i < tokens.Count; i++)
        {
            var skeleton = FeatureHash.Add(FeatureHash.Begin('k'), WordSkeleton.Of(tokens[i].Word));
            features.Add(skeleton, i, i);
            if (i > 0)
            {
                features.Add(before * 31 + skeleton, i - 1, i);
            }

            before = skeleton;
        }
    }

    /// <summary>Adds the parts of words, three to five letters long.</summary>
    public static void AddParts(FeatureList features, IReadOnlyList<TextToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord)
            {
                AddParts(features, tokens[i].Word, i);
            }
        }
    }

    private static void AddParts(FeatureList features, string word, int token)
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
                    features.Add(hash, token, token);
                }
            }
        }
    }
}
