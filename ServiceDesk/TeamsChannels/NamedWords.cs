using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>The words of a text, in which names are found whatever their letter case, accents and hyphens.</summary>
internal sealed partial class NamedWords
{
    /// <summary>A shorter part of a person's name, such as "de", is in too many other words: it is one where it is written with a
    /// capital.</summary>
    private const int ShortestPart = 3;

    private const int ShortestCompact = 4;

    /// <summary>A shorter beginning of a company's name is too often another word.</summary>
    private const int ShortestCut = 6;

    private const int MaxParts = 8;

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
        return words.SelectMany((word, at) => beginning[word.Plain].Where(name => Stands(name, at,
            name.Length)).Select(name => (word.Start, words[at + name.Length - 1].End)))
            .Concat(words.Where(word => compact.Contains(word.Plain)).Select(word => (word.Start, word.End)));
    }

    /// <summary>
    /// Where a company's name begins, as much of it as stands there: "Harbor", "Harbor Freight". What is short or an ordinary word is no
    /// company without the next one, and
    /// a name of nothing else ("not known") is none without capitals.
    /// </summary>
    public IEnumerable<(int Start, int End)> BeginningOf(string? name)
    {
        var known = Parts(name ?? "");
        var least = known is [{ Length: < ShortestPart }, _, ..] || (known.Length > 0 && OrdinaryWords.Has(known[0])) ? 2 : 1;
        var found = words.Select((word, at) => (word.Start, Many: Enumerable.Range(1, known.Length).LastOrDefault(many => Stands(known,
            at, many)), At: at))
            .Where(beginning => beginning.Many >= least).Select(beginning => (beginning.Start,
                words[beginning.At + beginning.Many - 1].End))
            .Concat(known is [_, _, ..] ? Of([name]) : []);
        return known.All(OrdinaryWords.Has)
            ? found.Where(at => Split(text[at.Item1..at.Item2]).All(word => char.IsUpper(text[at.Item1 + word.Start]))) : found;
    }

    /// <summary>Where one or several words together are one of these, written as one word.</summary>
    public IEnumerable<(int Start, int End)> Compact(IEnumerable<string> compact)
    {
        var known = compact.Where(name => name.Length >= ShortestCompact).ToHashSet(StringComparer.Ordinal);
        return known.Count == 0 ? [] : Joined(known);
    }

    /// <summary>A company's name run together or cut up, and the initials of its words.</summary>
    public IEnumerable<(int Start, int End)> ShortOf(string? company)
    {
        var parts = Parts(company ?? "");
        if (parts.All(OrdinaryWords.Has))
        {
            return [];
        }

        if (parts.Length < 2)
        {
            return Compact(parts.Where(part => !OrdinaryWords.Has(part)));
        }

        var joined = Enumerable.Range(1,
            parts.Length).Select(many => string.Concat(parts[..many])).Where(name => name.Length >= ShortestCut
                && !OrdinaryWords.Has(name));
        return Compact(joined).Concat(Initials(parts, 3));
    }

    /// <summary>Where a person's name stands whole, in part, or as the log-in that is made of it.</summary>
    public IEnumerable<(int Start, int End)> PersonOf(string? name)
    {
        var parts = Parts(name ?? "");
        var logIns = PersonName.LogIns(parts);
        return (parts is [_, _, ..] ? Of([name]).Concat(Compact(RunTogether(parts))).Concat(Initials(parts, 2)) : [])
            .Concat(words.Where(word => (parts.Contains(word.Plain)
                && IsName(word)) || logIns.Contains(word.Plain.TrimEnd(Digits))).Select(word => (word.Start, word.End)));
    }

    /// <summary>Parts of a name that stand beside each other, as one word: delacruz, mariaclara.</summary>
    private static IEnumerable<string> RunTogether(string[] parts) =>
        Enumerable.Range(0, parts.Length).SelectMany(from => Enumerable.Range(from + 2, Math.Max(0, Math.Min(MaxParts,
            parts.Length) - from - 1)).Where(to => to <= parts.Length).Select(to => string.Concat(parts[from..to])));

    /// <summary>Initials in capitals: with dots or blanks from <paramref name="fewest"/> on, as a word from three on.</summary>
    private IEnumerable<(int Start, int End)> Initials(string[] parts, int fewest)
    {
        var initials = string.Concat(parts.Take(MaxParts).Select(part => part[0]));
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at];
            if (word.Plain.Length >= 3 && initials.StartsWith(word.Plain, StringComparison.Ordinal) && IsInCapitals(word))
            {
                yield return (word.Start, word.End);
                continue;
            }

            var many = 0;
            while (many < initials.Length && at + many < words.Length && words[at + many].Plain.Length == 1
                && words[at + many].Plain[0] == initials[many] && IsInCapitals(words[at + many]) && IsBeside(at + many, many))
            {
                many++;
            }

            if (many >= fewest && (many >= 3 || text[words[at].End..].StartsWith('.')))
            {
                yield return (word.Start, words[at + many - 1].End);
            }
        }
    }

    private bool IsBeside(int at, int many) => many == 0 || words[at].Start - words[at - 1].End <= 2;

    private bool IsInCapitals((int Start, int End, string Plain) word) => text.AsSpan(word.Start,
        word.End - word.Start).IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>Up to four words beside each other that together are a known one.</summary>
    private IEnumerable<(int Start, int End)> Joined(HashSet<string> known)
    {
        var longest = known.Max(name => name.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var joined = "";
            for (var to = at; to < words.Length && to < at + 4 && joined.Length < longest
                && (to == at || words[to].Start - words[to - 1].End <= 2); to++)
            {
                joined += words[to].Plain;
                if (known.Contains(joined))
                {
                    yield return (words[at].Start, words[to].End);
                }
            }
        }
    }

    private bool IsName((int Start, int End, string Plain) word) => word.Plain.Length switch
    {
        < ShortestPart - 1 => false,
        _ when OrdinaryWords.Has(word.Plain) => char.IsUpper(text[word.Start]) && text[word.Start..word.End].Skip(1).All(char.IsLower)
            && !BeginsSentence(word.Start),
        < ShortestPart => char.IsUpper(text[word.Start]),
        _ => true,
    };

    private bool BeginsSentence(int start) => text[..start].AsSpan().TrimEnd() is [] or [.., '.' or '!' or '?' or ':'];

    private bool Stands(string[] name, int at, int many) => at + many <= words.Length && Enumerable.Range(0,
        many).All(index => words[at + index].Plain == name[index]);

    private static string[] Parts(string name) => [.. Split(name).Select(word => word.Plain)];

    private static IEnumerable<(int Start, int End, string Plain)> Split(string text) =>
        Word().Matches(text).Select(match => (match.Index, match.Index + match.Length, new SearchText(match.Value).Compact));

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
