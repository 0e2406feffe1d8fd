using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>
/// Payment card numbers: 13 to 19 digits with a card network's first digits and a valid Luhn check digit, written together or in groups.
/// Phone numbers, ticket ids,
/// addresses and times have another length, another beginning or other groups. With them go the codes printed on cards: "CVV 123".
/// </summary>
internal static partial class CardNumbers
{
    private const int Shortest = 13;
    private const int Longest = 19;

    /// <summary>The most digits of a phone number in international form (E.164).</summary>
    private const int LongestPhone = 15;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>What stands between the groups of a number, up to three of them: blanks, hyphens, dashes, dots and bullets.</summary>
    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \t\r\n-\u2010\u2011\u2012\u2013\u2014\u2212.·•∙*");

    private static readonly SearchValues<string> Names = SearchValues.Create(["card ", "card:", "card#", "card no", "visa",
        "mastercard"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Others = SearchValues.Create(
        ["imei", "iccid", "ean ", "ean:", "gtin", "upc", "barcode", "serial", "tracking", "waybill", "memo", "batch", "order", "invoice",
            "case ", "seq ", "epoch", "timestamp", "run id", "trace"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> CodeCues = SearchValues.Create(["cv", "csc", "cid", "security", "verification", "digit",
        "likod", "back", "[card"], StringComparison.OrdinalIgnoreCase);

    public static ReadableText Mask(ReadableText readable)
    {
        var text = readable.Text;
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        var groups = new List<Range>();
        for (var at = 0; (at = NextDigit(text, at)) >= 0;)
        {
            at = ReadGroups(text, at, groups);
            MaskGroups(text, groups, masking);
        }

        return MaskCodes(masking.Finish());
    }

    private static ReadableText MaskCodes(ReadableText readable)
    {
        if (!readable.Text.AsSpan().ContainsAny(CodeCues))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        foreach (Match match in Code().Matches(readable.Text))
        {
            var code = match.Groups["code"];
            masking.Mask(code.Index, code.Index + code.Length, SecretKind.CardNumber);
        }

        return masking.Finish();
    }

    private static int NextDigit(string text, int from) => text.AsSpan(from).IndexOfAny(Digits) is >= 0 and var ahead ? from + ahead : -1;

    /// <summary>Reads groups of digits with gaps between them; returns where they end.</summary>
    private static int ReadGroups(string text, int at, List<Range> groups)
    {
        groups.Clear();
        while (true)
        {
            var end = at;
            while (end < text.Length && Digits.Contains(text[end]))
            {
                end++;
            }

            groups.Add(at..end);
            var next = end;
            while (next < text.Length && next - end < 3 && Gaps.Contains(text[next]))
            {
                next++;
            }

            // A list has blanks behind its commas; a number copied from a table or a file name has none.
            next += next == end && next < text.Length && text[next] is '_' or '/' or ',' ? 1 : 0;
            if (next == end || next >= text.Length || !Digits.Contains(text[next]))
            {
                return end;
            }

            at = next;
        }
    }

    private static void MaskGroups(string text, List<Range> groups, MaskingText masking)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            if (LastOfCard(text, groups, first) is { } last)
            {
                masking.Mask(groups[first].Start.Value, groups[last].End.Value, SecretKind.CardNumber);
                first = last;
            }
        }
    }

    /// <summary>The last group of the longest card number that begins with a group; null when none does.</summary>
    private static int? LastOfCard(string text, List<Range> groups, int first)
    {
        var start = groups[first].Start.Value;
        var isPhone = start > 0 && text[start - 1] is '+';
        var isNamed = IsNamed(text, start);
        var isOther = IsOther(text, start);
        Span<char> digits = stackalloc char[Longest];
        var count = 0;
        int? found = null;
        for (var last = first; last < groups.Count; last++)
        {
            var group = text.AsSpan(groups[last]);
            if (count + group.Length > Longest)
            {
                break;
            }

            foreach (var digit in group)
            {
                digits[count++] = digit;
            }

            if (count >= (isPhone ? LongestPhone + 1 : Shortest) && IsIssued(digits[..count])
                && (isNamed ? count == 16 || HasLuhnCheckDigit(digits[..count]) : !isOther && HasLuhnCheckDigit(digits[..count]))
                    && (IsCardShape(groups, first, last) || last - first == groups.Count - 1))
            {
                found = last;
            }
        }

        return found;
    }

    /// <summary>Whether a word just before says that a card's number comes: then a mistyped digit does not matter.</summary>
    private static bool IsNamed(string text, int start)
    {
        var from = Math.Max(0, start - 24);
        return text.AsSpan(from, start - from).ContainsAny(Names);
    }

    /// <summary>Whether a word just before says that another long number comes; an IMEI has the same check digit.</summary>
    private static bool IsOther(string text, int start)
    {
        var from = Math.Max(0, start - 16);
        return text.AsSpan(from, start - from).ContainsAny(Others);
    }

    /// <summary>Whether groups stand as cards print them: fours with a shorter rest, or 4-6-5 and 4-6-4.</summary>
    private static bool IsCardShape(List<Range> groups, int first, int last)
    {
        if (first == last)
        {
            return true;
        }

        if (last - first == 2 && Length(groups[first]) == 4 && Length(groups[first + 1]) == 6)
        {
            return Length(groups[last]) is 4 or 5;
        }

        for (var group = first; group < last; group++)
        {
            if (Length(groups[group]) != 4)
            {
                return false;
            }
        }

        return Length(groups[last]) <= 4;
    }

    private static int Length(Range group) => group.End.Value - group.Start.Value;

    /// <summary>The ranges card networks issue from: 3 to 6, Mir and Mastercard in 22 to 27, UnionPay's 81, Troy's 9792.</summary>
    private static bool IsIssued(ReadOnlySpan<char> digits) => digits[0] switch
    {
        >= '3' and <= '6' => true,
        '2' => digits[1] is >= '2' and <= '7',
        '8' => digits[1] is '1',
        '9' => digits.StartsWith("9792"),
        _ => false,
    };

    private static bool HasLuhnCheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var place = 0; place < digits.Length; place++)
        {
            var digit = digits[^(place + 1)] - '0';
            var weighed = place % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }

        return sum % 10 == 0;
    }

    [GeneratedRegex(
        @"(?<![A-Za-z])(?:cvv2?|cvc2?|cvn|csc|cid|card verification|(?:card )?security code|(?:last )?(?:3|three)[ -]digits?" +
        @"|likod ng card|back of (?:the|her|his|my) card)(?![A-Za-z0-9])" +
        @"(?:/cvc|/cvv)?(?: (?:code|number|no\.?|value|at the back|on the back|sa likod|ng card|of (?:the|her|his) card|nya|niya|ko" +
        @"|po|daw|nila)){0,3}(?: ?(?:is|are|was|ay|:|=|#|-|""))" +
        @"{0,3} ?(?<code>[0-9]{3,4})(?![0-9A-Za-z]|[.:/-][0-9])" +
        @"|\[card number masked\],? {1,2}(?<code>[0-9]{3,4})(?=,? {1,2}(?:exp\w{0,6} )?[0-9]{1,2}/[0-9]{2})" +
        @"|\[card number masked\],? {1,2}(?:exp\w{0,6}:? )?[0-9]{1,2}/[0-9]{2,4},? {1,2}(?<code>[0-9]{3,4})(?![0-9A-Za-z:/.])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
