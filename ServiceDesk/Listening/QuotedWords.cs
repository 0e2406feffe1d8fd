using System.Collections.Frozen;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>What a card quotes of a text: the words that a reading rests on, and the line around them.</summary>
public static class QuotedWords
{
    private const string Gap = " … ";

    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>The words at the places, in their order; the whole text where there are none. At most <paramref name="most"/> characters.</summary>
    public static string Of(string text, IReadOnlyList<WordsOf> places, int most)
    {
        var inside = places.Where(place => place.Start >= 0 && place.Length > 0 && place.Start + place.Length <= text.Length).OrderBy(place => place.Start).ToArray();
        return inside is [] ? Cut(OneLine(text), most) : Cut(OneLine(string.Join(Gap, inside.Select(place => place.In(text).Trim()))), most);
    }

    /// <summary>The line of the text that holds the first of the places, cut around it where it is long.</summary>
    public static string LineAround(string text, IReadOnlyList<WordsOf> places, int most)
    {
        var at = places.Count == 0 ? 0 : Math.Clamp(places.Min(place => place.Start), 0, Math.Max(0, text.Length - 1));
        var from = text.LastIndexOfAny(LineEnds, Math.Max(0, at - 1)) + 1;
        var end = text.IndexOfAny(LineEnds, Math.Min(at, text.Length));
        var line = text[Math.Min(from, at)..(end < 0 ? text.Length : end)];
        if (line.Length <= most)
        {
            return OneLine(line);
        }

        var start = Math.Clamp(at - Math.Min(from, at) - most / 3, 0, line.Length - most);
        start = start == 0 ? 0 : line.IndexOf(' ', start) is var blank and >= 0 && blank < start + most / 4 ? blank + 1 : start;
        return Cut(OneLine(line[start..]), most);
    }

    /// <summary>The different words, in lower case.</summary>
    public static FrozenSet<string> Each(string words) => words.ToLowerInvariant()
        .Split([' ', ',', '.', ';', ':', '!', '?', '"', '“', '”', '(', ')', '…', '/'], StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string line, int most)
    {
        if (line.Length <= most)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return $"{line[..end].TrimEnd()}…";
    }
}
