namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Takes a Filipino or Taglish word apart: pakisara, isara and pasara are sara; nagpapadala is padala.</summary>
internal static class AffixedWord
{
    private const int ShortestRoot = 3;

    private static readonly string[] Beginnings =
    [
        "pakii", "pakipa", "paki", "pinaki", "pinag", "pina", "ipina", "ipa", "ini", "nai", "mai", "naka", "maka", "nakaka",
        "nag", "mag", "pag", "nang", "mang", "na", "ma", "ni", "in", "um", "pa", "i", "ka", "gi",
    ];

    /// <summary>What may be the roots of a word, without the word itself.</summary>
    public static IEnumerable<string> RootsOf(string word)
    {
        foreach (var beginning in Beginnings.Where(beginning => word.StartsWith(beginning, StringComparison.Ordinal)))
        {
            var rest = word[beginning.Length..];
            if (rest.Length < ShortestRoot)
            {
                continue;
            }

            yield return rest;
            if (rest.Length >= ShortestRoot + 2 && rest[..2] == rest[2..4])
            {
                yield return rest[2..];
            }
        }
    }
}
