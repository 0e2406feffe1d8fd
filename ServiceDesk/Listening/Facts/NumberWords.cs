using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>A number at a place in the text.</summary>
internal readonly record struct NumberAt(int Value, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Numbers as people type them: digits, English, Filipino, Cebuano, Ilocano.</summary>
internal static partial class NumberWords
{
    private const int Largest = 5000;

    /// <summary>How dalawampu, tatlumpu and so on begin.</summary>
    private static readonly string[] TensStarts = ["da", "ta", "ap", "li", "an", "pi", "wa", "si"];

    private static readonly FrozenDictionary<string, int> Values = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1,
        ["single"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["half a dozen"] = 6,
        ["a dozen"] = 12,
        ["dozen"] = 12,
        ["two dozen"] = 24,
        ["isa"] = 1,
        ["iisa"] = 1,
        ["dalawa"] = 2,
        ["tatlo"] = 3,
        ["apat"] = 4,
        ["lima"] = 5,
        ["anim"] = 6,
        ["pito"] = 7,
        ["walo"] = 8,
        ["siyam"] = 9,
        ["sampu"] = 10,
        ["duha"] = 2,
        ["tulo"] = 3,
        ["upat"] = 4,
        ["unom"] = 6,
        ["napulo"] = 10,
        ["dua"] = 2,
        ["tallo"] = 3,
        ["uppat"] = 4,
        ["innem"] = 6,
        ["sangapulo"] = 10,
        ["kinse"] = 15,
        ["bente"] = 20,
        ["trenta"] = 30,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The numbers of a text in their order, from 1 to 5000; parts of times, codes, addresses and amounts are none.</summary>
    public static List<NumberAt> Find(string told)
    {
        var numbers = new List<NumberAt>();
        foreach (var match in Number().EnumerateMatches(told))
        {
            if (ValueOf(told.AsSpan(match.Index, match.Length)) is { } value and > 0 and <= Largest)
            {
                numbers.Add(new NumberAt(value, match.Index, match.Length));
            }
        }

        return numbers;
    }

    private static int? ValueOf(ReadOnlySpan<char> words)
    {
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return digits;
        }

        var word = words.ToString().ToLowerInvariant();
        return Simple(word) ?? Teen(word) ?? Tens(word);
    }

    private static int? Simple(string word) =>
        Values.TryGetValue(word, out var value) ? value
        : word.EndsWith("ng", StringComparison.Ordinal) && Values.TryGetValue(word[..^2], out value) ? value
        : null;

    /// <summary>labing-apat, labinlima, labindalawang.</summary>
    private static int? Teen(string word) =>
        word.StartsWith("labi", StringComparison.Ordinal) && Simple(word[4..].TrimStart('n', 'g', 'm', '-', ' ')) is { } ones and < 10
            ? 10 + ones
            : null;

    /// <summary>dalawampu, dalawampu't apat, twenty-four.</summary>
    private static int? Tens(string word)
    {
        if (word.IndexOf("pu", StringComparison.Ordinal) is var at and > 0)
        {
            var tens = 10 * (Array.IndexOf(TensStarts, word[..2]) + 2);
            var last = word.LastIndexOf("t ", StringComparison.Ordinal);
            return tens < 20 ? null : tens + (last > at ? Simple(word[(last + 2)..]) ?? 0 : 0);
        }

        if (word.Split('-', ' ') is not [var ten, var one])
        {
            return null;
        }

        return Values.TryGetValue(ten, out var many) && Values.TryGetValue(one, out var few) ? many + few : null;
    }

    [GeneratedRegex(
        @"(?<![\w.:#/$+-])(?:\d{1,4}(?![\w:/%-]|[.,]\d| ?=|\)+,)|labi(?:ng|n|m)?[- ]?(?:isa|dalawa|tatlo|apat|lima|anim|pito|walo|siyam)(?:ng)?|(?:dalawam|tatlum|apat na |limam|anim na |pitum|walum|siyam na )pu(?:'?t (?:isa|dalawa|tatlo|apat|lima|anim|pito|walo|siyam))?(?:ng)?|(?:twenty|thirty|forty|fifty|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:half a |two |a )?dozen|"
        + @"(?:six|seven|eigh|nine|four|fif|thir)teen|twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one|single|(?:iisa|isa|dalawa|tatlo|lima|pito|walo|sampu)(?:ng)?|apat|anim|siyam|duha|tulo|upat|unom|napulo|dua|tallo|uppat|innem|sangapulo|kinse|bente|trenta)(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
