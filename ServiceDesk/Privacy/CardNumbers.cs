using System.Buffers;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>
/// Payment card numbers: 13 to 19 digits with a card network's first digits and a valid Luhn check digit, written together or in groups. Phone numbers, ticket ids,
/// addresses and times have another length, another beginning or other groups.
/// </summary>
internal static class CardNumbers
{
    private const int Shortest = 13;
    private const int Longest = 19;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static string Mask(string text)
    {
        var masking = new MaskingText(text);
        var groups = new List<Range>();
        for (var at = 0; (at = NextDigit(text, at)) >= 0;)
        {
            at = ReadGroups(text, at, groups);
            MaskGroups(text, groups, masking);
        }

        return masking.ToString();
    }

    private static int NextDigit(string text, int from) => text.AsSpan(from).IndexOfAny(Digits) is >= 0 and var ahead ? from + ahead : -1;

    /// <summary>Reads groups of digits with one to three blanks, hyphens or dots between them; returns where they end.</summary>
    private static int ReadGroups(string text, int at, List<Range> groups)
    {
        groups.Clear();
        while (true)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            groups.Add(at..end);
            var next = end;
            while (next < text.Length && next - end < 3 && text[next] is ' ' or '\u00A0' or '-' or '\u2010' or '\u2011' or '\u2013' or '.')
            {
                next++;
            }

            if (next == end || next >= text.Length || !char.IsAsciiDigit(text[next]))
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
        if (start > 0 && text[start - 1] is '+')
        {
            return null;
        }

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

            group.CopyTo(digits[count..]);
            count += group.Length;
            if (count >= Shortest && IsCard(digits[..count]) && (IsCardShape(groups, first, last) || last - first == groups.Count - 1))
            {
                found = last;
            }
        }

        return found;
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

    private static bool IsCard(ReadOnlySpan<char> digits) => IsIssued(digits) && HasLuhnCheckDigit(digits);

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
}
