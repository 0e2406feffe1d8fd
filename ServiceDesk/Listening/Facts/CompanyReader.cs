using System.Collections.Frozen;
using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>Reads the client's company: one of the directory by its name, another by the form of its name.</summary>
internal sealed partial class CompanyReader
{
    private const int MostWords = 5;

    private readonly FrozenSet<string> names;
    private readonly int longest;

    public CompanyReader(ClientDirectory clients)
    {
        names = clients.Companies.Select(company => Key(company.Name)).ToFrozenSet(StringComparer.Ordinal);
        longest = names.Count == 0 ? 0 : names.Max(name => name.Count(sign => sign == ' ') + 1);
    }

    public void Read(ToldText text, FactList facts)
    {
        if (Known(text) is { } known)
        {
            facts.AddWords(FactKind.Company, known.Start, known.Length);
            return;
        }

        for (var at = 1; at < text.Words.Count; at++)
        {
            if (CompanyWords.IsTrade(text[text.Words[at]]) && FirstOf(text, at) is { } first)
            {
                var last = LastOf(text, at);
                facts.AddWords(FactKind.Company, text.Words[first].Start, text.Words[last].End - text.Words[first].Start);
                return;
            }
        }

        var person = OfPerson().Match(text.Told);
        var name = person.Groups["name"];
        if (person.Success && !CommonWords.Has(name.ValueSpan) && !CompanyWords.IsNoName(name.ValueSpan))
        {
            facts.AddWords(FactKind.Company, name.Index, name.Length);
        }
    }

    /// <summary>A name of the directory, in any letter case.</summary>
    private WordsOf? Known(ToldText text)
    {
        for (var first = 0; first < text.Words.Count; first++)
        {
            for (var count = Math.Min(longest, text.Words.Count - first); count > 1; count--)
            {
                var start = text.Words[first].Start;
                var length = text.Words[first + count - 1].End - start;
                if (length < 80 && names.Contains(Key(text.Told.Substring(start, length))))
                {
                    return new WordsOf(start, length);
                }
            }
        }

        return null;
    }

    /// <summary>The first word of the company whose trade stands here; null when it is no name.</summary>
    private static int? FirstOf(ToldText text, int trade)
    {
        var words = text.Words;
        var isCapital = char.IsUpper(text.Told[words[trade].Start]);
        var first = trade;
        while (first > 0 && trade - first < MostWords && words[first].Follows && IsPartOfName(text[words[first - 1]], isCapital))
        {
            first--;
        }

        while (first < trade && CompanyWords.IsNoName(text[words[first]]))
        {
            first++;
        }

        if (first == trade || (trade - first == 1 && !isCapital && CommonWords.Has(text[words[first]])))
        {
            return null;
        }

        return isCapital || IsPlainName(text, first, trade) ? first : null;
    }

    /// <summary>Whether words without capitals are a name: they begin a thought, and their trade or a word before them leaves no doubt.</summary>
    private static bool IsPlainName(ToldText text, int first, int trade)
    {
        var isTold = first > 0 && text.Words[first].Follows && CompanyWords.IsFrom(text[text.Words[first - 1]]);
        var isSure = !CompanyWords.IsWeakTrade(text[text.Words[trade]]);
        var begins = first == 0 || !text.Words[first].Follows || isTold;
        return begins && (isSure || isTold) && (IsEnded(text, trade) || (isSure && trade - first > 1));
    }

    private static bool IsPartOfName(ReadOnlySpan<char> word, bool isCapital)
    {
        if (word is "&")
        {
            return true;
        }

        return isCapital
            ? (char.IsUpper(word[0]) && !ClientNameReader.IsTitle(word)) || word is "and" or "dela" or "de"
            : !CommonWords.Has(word) && !CompanyWords.IsNoName(word) && char.IsLetter(word[0]);
    }

    private static bool IsEnded(ToldText text, int last) =>
        last + 1 == text.Words.Count
        || !text.Words[last + 1].Follows
        || CompanyWords.IsAfter(text[text.Words[last + 1]])
        || CompanyWords.IsTrade(text[text.Words[last + 1]]);

    /// <summary>The last word of the name: Inc and its like follow the trade.</summary>
    private static int LastOf(ToldText text, int trade)
    {
        var last = trade;
        var isCapital = char.IsUpper(text.Told[text.Words[trade].Start]);
        while (last + 1 < text.Words.Count && IsTail(text, last + 1, isCapital))
        {
            last++;
        }

        return last;
    }

    private static bool IsTail(ToldText text, int at, bool isCapital) =>
        (text.Words[at].Follows && CompanyWords.IsTrade(text[text.Words[at]]) && char.IsUpper(text.Told[text.Words[at].Start]) == isCapital)
        || (text[text.Words[at]] is "Inc" or "inc" or "Corp" or "corp" or "HQ");

    private static string Key(string name) =>
        string.Join(' ', Part().Matches(name.ToLowerInvariant()).Select(word => word.Value.Replace("'", "", StringComparison.Ordinal)));

    [GeneratedRegex(@"[\p{L}\p{N}']+", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    /// <summary>What a person is of: "Ms Lim of Kestrel", "Sir Greg, Tanglaw Hardware".</summary>
    [GeneratedRegex(@"\b(?:Mrs?|mrs?|Ms|ms|Miss|Sir|sir|Ma'?am|ma'?am|[Mm]am|Dra?|Engr|Atty|Ate|Kuya)\.? [A-ZÑ][\p{L}'-]+(?: [A-ZÑ][\p{L}'.-]+){0,2}(?:,| from| of| frm| fr| ng| taga| galing| at)(?: po| sa)? (?<name>[A-ZÑ][\p{L}'&-]+(?: [A-ZÑ][\p{L}'&-]+){0,3})(?=[,.;:\n)]|$| (?:po|na|said|says|is|on|calling|called|cannot|cant|reports|wants|here))", RegexOptions.CultureInvariant)]
    private static partial Regex OfPerson();
}
