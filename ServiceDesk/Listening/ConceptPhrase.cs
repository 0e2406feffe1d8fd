namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// One way to say a concept: words in their order. <c>(a|b)</c> is one of several words, <c>@files</c> a word of a named group,
/// <c>..</c> up to three words in between, and a word may begin or end with <c>*</c>.
/// </summary>
internal sealed class ConceptPhrase
{
    /// <summary>How many words <c>..</c> may pass over.</summary>
    private const int MaxGap = 3;

    private readonly Element[] elements;

    private ConceptPhrase(Element[] elements) => this.elements = elements;

    /// <summary>The set that the first word must belong to.</summary>
    public int FirstSet => elements[0].Set;

    /// <summary>Reads a phrase; one with alternatives of several words becomes several.</summary>
    /// <exception cref="FormatException">The phrase cannot be read; the message says why.</exception>
    public static IEnumerable<ConceptPhrase> Parse(
        string phrase, IReadOnlyDictionary<string, IReadOnlyList<string>> groups, WordSets sets) =>
        PhraseVariants.Expand(phrase).Select(variant => ParseOne(variant, groups, sets));

    private static ConceptPhrase ParseOne(string phrase, IReadOnlyDictionary<string, IReadOnlyList<string>> groups, WordSets sets)
    {
        var elements = new List<Element>();
        var hasGap = false;
        foreach (var part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                hasGap = true;
                continue;
            }

            elements.Add(new Element(sets.NumberOf(WordsOfPart(part, groups)), hasGap));
            hasGap = false;
        }

        var isUsable = elements is not [] && !hasGap && !elements[0].HasGap;
        return isUsable ? new ConceptPhrase([.. elements]) : throw new FormatException($"\"{phrase}\" must begin and end with a word");
    }

    /// <summary>The number of the last token of the phrase that begins at a token; -1 where it does not stand there.</summary>
    /// <param name="start">The token that belongs to <see cref="FirstSet"/>.</param>
    /// <param name="setsOf">The sets that each token belongs to.</param>
    public int FindEnd(int start, IReadOnlyList<List<int>> setsOf) => FindEnd(1, start, setsOf);

    private int FindEnd(int element, int last, IReadOnlyList<List<int>> setsOf)
    {
        if (element == elements.Length)
        {
            return last;
        }

        var farthest = Math.Min(last + 1 + (elements[element].HasGap ? MaxGap : 0), setsOf.Count - 1);
        for (var next = last + 1; next <= farthest; next++)
        {
            var end = setsOf[next].Contains(elements[element].Set) ? FindEnd(element + 1, next, setsOf) : -1;
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    private static IEnumerable<string> WordsOfPart(string part, IReadOnlyDictionary<string, IReadOnlyList<string>> groups) =>
        part.Trim('(', ')').Split('|').SelectMany(word => WordsOfName(word, groups));

    private static IEnumerable<string> WordsOfName(string word, IReadOnlyDictionary<string, IReadOnlyList<string>> groups)
    {
        if (word.Trim('*').Length < 1)
        {
            throw new FormatException("a word is empty");
        }

        if (!word.StartsWith('@'))
        {
            return [word.Replace("-", "", StringComparison.Ordinal)];
        }

        return groups.TryGetValue(word[1..], out var words) ? words : throw new FormatException($"there is no group \"{word[1..]}\"");
    }

    private readonly record struct Element(int Set, bool HasGap);
}
