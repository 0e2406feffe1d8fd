using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>The words of a text, in which names are found whatever their letter case, accents and hyphens.</summary>
internal sealed partial class NamedWords
{
    /// <summary>A shorter part of a name, such as "de", is in too many other words.</summary>
    private const int ShortestPart = 3;

    private readonly (int Start, int End, string Plain)[] words;

    public NamedWords(string text) => words = [.. Split(text)];

    /// <summary>Where one of the names stands whole, or written as one word.</summary>
    public IEnumerable<(int Start, int End)> Of(IEnumerable<string?> names)
    {
        var known = names.OfType<string>().Select(name => Parts(name)).Where(name => name is not []).ToArray();
        var compact = known.Select(name => string.Concat(name)).ToHashSet(StringComparer.Ordinal);
        var beginning = known.ToLookup(name => name[0], StringComparer.Ordinal);
        return words.SelectMany((word, at) => beginning[word.Plain].Where(name => Stands(name, at, name.Length)).Select(name => (word.Start, words[at + name.Length - 1].End)))
            .Concat(words.Where(word => compact.Contains(word.Plain)).Select(word => (word.Start, word.End)));
    }

    /// <summary>Where a name begins, as much of it as stands there: "Harbor", "Harbor Freight".</summary>
    public IEnumerable<(int Start, int End)> BeginningOf(string? name)
    {
        var known = Parts(name ?? "");
        return known is [{ Length: >= ShortestPart }, ..]
            ? words.Select((word, at) => (word.Start, Many: Enumerable.Range(1, known.Length).LastOrDefault(many => Stands(known, at, many)), at))
                .Where(found => found.Many > 0).Select(found => (found.Start, words[found.at + found.Many - 1].End))
            : [];
    }

    /// <summary>Where any part of a person's name stands, first names and surnames alike.</summary>
    public IEnumerable<(int Start, int End)> PartsOf(string? name)
    {
        var parts = Parts(name ?? "").Where(part => part.Length >= ShortestPart).ToHashSet(StringComparer.Ordinal);
        return words.Where(word => parts.Contains(word.Plain)).Select(word => (word.Start, word.End));
    }

    private bool Stands(string[] name, int at, int many) => at + many <= words.Length && Enumerable.Range(0, many).All(index => words[at + index].Plain == name[index]);

    private static string[] Parts(string name) => [.. Split(name).Select(word => word.Plain)];

    private static IEnumerable<(int Start, int End, string Plain)> Split(string text) =>
        Word().Matches(text).Select(match => (match.Index, match.Index + match.Length, new SearchText(match.Value).Compact));

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
