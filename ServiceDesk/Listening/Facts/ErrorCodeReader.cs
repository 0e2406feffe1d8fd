using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.PortalErrors;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>
/// Reads the portal's error codes: with their letters always, bare digits where KB-601 has them and the words around speak of an error.
/// </summary>
internal sealed partial class ErrorCodeReader(PortalErrorCatalogue errors)
{
    public void Read(ToldText text, FactList facts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in Lettered().EnumerateMatches(text.Whole))
        {
            var words = text.Whole.AsSpan(match.Index, match.Length);
            if (errors.Find($"LT-{words[^4..]}") is not null || words[2..^4].Trim().Length > 0 || words.Length == 6)
            {
                Add(words[^4..], match.Index, match.Length, seen, facts);
            }
        }

        foreach (var match in Bare().EnumerateMatches(text.Told))
        {
            var digits = text.Told.AsSpan(match.Index, 4);
            if (errors.Find($"LT-{digits}") is not null && IsSpokenOf(text, match.Index))
            {
                Add(digits, match.Index, 4, seen, facts);
            }
        }
    }

    private void Add(ReadOnlySpan<char> digits, int start, int length, HashSet<string> seen, FactList facts)
    {
        var code = $"LT-{digits}";
        if (seen.Add(code) && !facts.Holds(FactKind.ErrorCode, start, length))
        {
            facts.Add(FactKind.ErrorCode, errors.Find(code)?.Code ?? code, start, length);
        }
    }

    /// <summary>Whether four bare digits are a code here. What may be a time or a year wants a word for an error beside it.</summary>
    private static bool IsSpokenOf(ToldText text, int place)
    {
        var before = text.Before(place);
        var after = text.After(place + 4);
        if (SaysErrorBefore().IsMatch(before) || SaysErrorAfter().IsMatch(after))
        {
            return true;
        }

        var mayBeTime = text.Told[place] is '1' or '2';
        return !mayBeTime && !IsOtherNumber().IsMatch(before) && !IsUnit().IsMatch(after);
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])LT ?[-_.#:\u2010-\u2014\u2212]? ?[1-9][0-9]{3}(?![\p{L}\p{N}]|-[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"(?<![\p{L}\p{N}.:_#$+-])[1-6][0-9]{3}(?![\p{L}\p{N}:_%]|[.,/-]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?:\b(?:error|err|errors|code|codes|lt|kb-?601|ibig sabihin ng|meaning of|what is|whats|what's|about|says?|say|lumabas (?:na|ang)|got|shows?|behind|yung|ung|grabe|kb|lt minus)[ #:=-]{0,3}(?:po |daw |raw |is |number |no\.? ?)?|LT ?-?\d{4} ?(?:/|,|&|\+|and|or|at|tsaka|saka|o|vs|then|tas) ?(?:LT ?-?)?|\b[1-6]\d{3} ?[+/&] ?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysErrorBefore();

    [GeneratedRegex(@"^ ?(?:error|err\b|severity|means?\b|code\b|loop\b|is (?:gone|what|cleared|back|which)|again\b|gone\b|cleared\b|says\b|part\b|ano\b|pano\b|po ano|wh?at\b|daw\b|\?|: [a-z]|medium\b|high\b|low\b|, ?(?:baka|ano|what|pano)\b|baka\b|po\b|na naman|[+/&] ?[3-6]\d{3})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysErrorAfter();

    [GeneratedRegex(@"(?:\b(?:port|pid|ext|extension|local|process|proc|job|loc|line|lines|unit|room|bldg|id|no\.|po no\.?|number|ticket|order|invoice|ref|at|since|from|til|until|to|of|over|about|abt|mga|around|last|x|php|usd|p|vlan|model|version|build|event|asset|than|almost|nearly|roughly|some|code (?:is|ends)|error log) ?[#:]?|[\d$=/(] ?|@)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsOtherNumber();

    [GeneratedRegex(@"^ ?(?:rows?|files?|records?|users?|usrs?|people|ppl|pcs|pesos|php|usd|rpm|kb|mb|gb|mails?|emails?|ms|sec|items?|orders?|pages?|lines?|times|tickets?|companies|cos\b|clients?|na\b|ka\b|invoices?|customers?|employees|students|connections|threads|attempts|requests|udp|tcp|hours|hrs|x\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsUnit();
}
