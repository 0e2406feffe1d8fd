namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// All sets of words that the concepts name, so that one look at a word says which sets it belongs to. A word of a set may begin or
/// end with <c>*</c>: <c>encrypt*</c>, <c>*hack</c>, <c>*hack*</c>.
/// </summary>
internal sealed class WordSets
{
    private const int MaxPartLength = 12;

    /// <summary>The shortest skeleton that says which word is meant.</summary>
    private const int MinSkeleton = 4;

    private readonly Dictionary<string, List<int>> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> ends = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> skeletons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private int shortestPart = MaxPartLength;

    /// <summary>The number of the set of these words; the same words have one set.</summary>
    public int NumberOf(IEnumerable<string> words)
    {
        var list = words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var key = string.Join('|', list);
        if (numbers.TryGetValue(key, out var known))
        {
            return known;
        }

        var number = numbers.Count;
        numbers.Add(key, number);
        foreach (var word in list)
        {
            Add(word, number);
        }

        return number;
    }

    /// <summary>Adds the numbers of all sets that a word belongs to.</summary>
    public void AddSetsOf(string word, List<int> found)
    {
        AddFrom(whole, word, found);
        var longest = Math.Min(word.Length, MaxPartLength);
        var startsOf = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        var endsOf = ends.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 2; length <= longest; length++)
        {
            AddFrom(startsOf, word.AsSpan(0, length), found);
            AddFrom(endsOf, word.AsSpan(word.Length - length), found);
        }

        AddParts(word, longest, found);
        if (found.Count == 0)
        {
            foreach (var root in AffixedWord.RootsOf(word))
            {
                AddFrom(whole, root, found);
            }
        }

        if (found.Count == 0 && word.Length >= MinSkeleton && word[0] != '#')
        {
            AddFrom(skeletons, WordSkeleton.Of(word), found);
        }
    }

    private void AddParts(string word, int longest, List<int> found)
    {
        var lookup = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = shortestPart; length <= longest; length++)
        {
            for (var start = 0; start + length <= word.Length; start++)
            {
                AddFrom(lookup, word.AsSpan(start, length), found);
            }
        }
    }

    private void Add(string word, int number)
    {
        var part = word.Trim('*');
        var table = (word.StartsWith('*'), word.EndsWith('*')) switch
        {
            (true, true) => parts,
            (true, false) => ends,
            (false, true) => beginnings,
            (false, false) => whole,
        };
        if (table == parts)
        {
            shortestPart = Math.Min(shortestPart, part.Length);
        }

        if (!table.TryGetValue(part, out var sets))
        {
            table.Add(part, sets = []);
        }

        sets.Add(number);
        AddSkeleton(part, number);
    }

    /// <summary>A word that no set knows is taken for one with the same consonants.</summary>
    private void AddSkeleton(string word, int number)
    {
        var skeleton = WordSkeleton.Of(word);
        if (word.Length < MinSkeleton + 1 || skeleton.Length < MinSkeleton || word[0] == '#')
        {
            return;
        }

        if (!skeletons.TryGetValue(skeleton, out var sets))
        {
            skeletons.Add(skeleton, sets = []);
        }

        if (!sets.Contains(number))
        {
            sets.Add(number);
        }
    }

    private static void AddFrom(Dictionary<string, List<int>> table, string word, List<int> found)
    {
        if (table.TryGetValue(word, out var sets))
        {
            found.AddRange(sets);
        }
    }

    private static void AddFrom(
        Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> table, ReadOnlySpan<char> part, List<int> found)
    {
        if (table.TryGetValue(part, out var sets))
        {
            found.AddRange(sets);
        }
    }
}
