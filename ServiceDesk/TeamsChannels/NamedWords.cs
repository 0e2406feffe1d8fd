using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>The words of a text, in which names are found whatever their letter case, accents and hyphens.</summary>
internal sealed partial class NamedWords
{
    /// <summary>A shorter part of a person's name, such as "de", is in too many other words: it is one where it is written with a capital.</summary>
    private const int ShortestPart = 3;

    private static readonly char[] Digits = [.. "0123456789"];

    private readonly string text;
    private readonly (int Start, int End, string Plain)[] words;

    public NamedWords(string text)
    {
        this.text = text;
        words = [.. Split(text)];
    }

    /// <summary>Where one of the names stands whole, or written as one word.</summary>
    public IEnumerable<(int Start, int End)> Of(IEnumerable<string?> names)
    {
        var known = names.OfType<string>().Select(name => Parts(name)).Where(name => name is not []).ToArray();
        var compact = known.Select(name => string.Concat(name)).ToHashSet(StringComparer.Ordinal);
        var beginning = known.ToLookup(name => name[0], StringComparer.Ordinal);
        return words.SelectMany((word, at) => beginning[word.Plain].Where(name => Stands(name, at, name.Length)).Select(name => (word.Start, words[at + name.Length - 1].End)))
            .Concat(words.Where(word => compact.Contains(word.Plain)).Select(word => (word.Start, word.End)));
    }

    /// <summary>
    /// Where a company's name begins, as much of it as stands there: "Harbor", "Harbor Freight". What is short or an ordinary word is no company without the next one, and
    /// a name of nothing else ("not known") is none without capitals.
    /// </summary>
    public IEnumerable<(int Start, int End)> BeginningOf(string? name)
    {
        var known = Parts(name ?? "");
        var least = known is [{ Length: < ShortestPart }, _, ..] || (known.Length > 0 && OrdinaryWords.Has(known[0])) ? 2 : 1;
        var found = words.Select((word, at) => (word.Start, Many: Enumerable.Range(1, known.Length).LastOrDefault(many => Stands(known, at, many)), At: at))
            .Where(beginning => beginning.Many >= least).Select(beginning => (beginning.Start, words[beginning.At + beginning.Many - 1].End))
            .Concat(known is [_, _, ..] ? Of([name]) : []);
        return known.All(OrdinaryWords.Has) ? found.Where(at => Split(text[at.Item1..at.Item2]).All(word => char.IsUpper(text[at.Item1 + word.Start]))) : found;
    }

    /// <summary>Where a person's name stands whole, in part, or as the log-in that is made of it.</summary>
    public IEnumerable<(int Start, int End)> PersonOf(string? name)
    {
        var parts = Parts(name ?? "");
        var logIns = PersonName.LogIns(parts);
        return (parts is [_, _, ..] ? Of([name]) : [])
            .Concat(words.Where(word => (parts.Contains(word.Plain) && IsName(word)) || logIns.Contains(word.Plain.TrimEnd(Digits))).Select(word => (word.Start, word.End)));
    }

    private bool IsName((int Start, int End, string Plain) word) => word.Plain.Length switch
    {
        < ShortestPart - 1 => false,
        _ when OrdinaryWords.Has(word.Plain) => char.IsUpper(text[word.Start]) && text[word.Start..word.End].Skip(1).All(char.IsLower) && !BeginsSentence(word.Start),
        < ShortestPart => char.IsUpper(text[word.Start]),
        _ => true,
    };

    private bool BeginsSentence(int start) => text[..start].AsSpan().TrimEnd() is [] or [.., '.' or '!' or '?' or ':'];

    private bool Stands(string[] name, int at, int many) => at + many <= words.Length && Enumerable.Range(0, many).All(index => words[at + index].Plain == name[index]);

    private static string[] Parts(string name) => [.. Split(name).Select(word => word.Plain)];

    private static IEnumerable<(int Start, int End, string Plain)> Split(string text) =>
        Word().Matches(text).Select(match => (match.Index, match.Index + match.Length, new SearchText(match.Value).Compact));

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
