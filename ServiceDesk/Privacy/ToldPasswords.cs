using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>
/// Passwords told without a label: "I reset it to …", "the new one is …", "pinalitan ko ng …", and words that look like nothing but a
/// password wherever they stand.
/// </summary>
internal static partial class ToldPasswords
{
    private const int MaxBefore = 64;
    private const int MaxAfter = 48;

    private static readonly SearchValues<string> Passwords = SearchValues.Create(["p@ssw", "pw", "pass"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Leading = SearchValues.Create("\"'(`“‘*_~:=>-/,");

    private static readonly SearchValues<char> Trailing = SearchValues.Create("\"')`”’.,;:?*~_");

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n|");

    public static ReadableText Mask(ReadableText readable)
    {
        var text = readable.Text;
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        for (var at = 0; at < text.Length;)
        {
            var start = text.AsSpan(at).IndexOfAnyExcept(Blanks) is >= 0 and var skipped ? at + skipped : text.Length;
            var end = text.AsSpan(start).IndexOfAny(Blanks) is >= 0 and var length ? start + length : text.Length;
            if (end - start is >= 5 and <= 80 && text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') >= 0)
            {
                MaskWord(text, start, end, masking);
            }

            at = end;
        }

        return masking.Finish();
    }

    private static void MaskWord(string text, int start, int end, MaskingText masking)
    {
        (start, end) = Trim(text, start, end);
        var colon = text.AsSpan(start, end - start).LastIndexOf(':');
        var isOfAccount = colon > 0 && Account().IsMatch(text.AsSpan(start, colon));
        start += isOfAccount ? colon + 1 : 0;
        var likeness = PasswordShape.Read(text.AsSpan(start, Math.Max(0, end - start)));
        if (likeness == PasswordLikeness.Certain || (likeness == PasswordLikeness.Likely && (isOfAccount || IsTold(text, start, end)))
            || (likeness == PasswordLikeness.Weak && (IsToldAsPassword(text, start) || IsNamedAfter(text, end))))
        {
            masking.Mask(start, end, SecretKind.Password);
        }
    }

    /// <summary>The word without quotes, brackets and the sentence's punctuation.</summary>
    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && Leading.Contains(text[start]))
        {
            start++;
        }

        while (end > start && Trailing.Contains(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Whether a password is spoken of, and the word just before says that it comes: "changed his pw, now …".</summary>
    private static bool IsToldAsPassword(string text, int start)
    {
        var from = Math.Max(0, start - MaxBefore);
        var before = text.AsSpan(from, start - from);
        before = before[(before.LastIndexOfAny('\r', '\n') + 1)..];
        return before.ContainsAny(Passwords) && Coming().IsMatch(before);
    }

    private static bool IsTold(string text, int start, int end)
    {
        var from = Math.Max(0, start - MaxBefore);
        var before = text.AsSpan(from, start - from);
        before = before[(before.LastIndexOfAny('\r', '\n') + 1)..];
        return Telling().IsMatch(before) || IsNamedAfter(text, end);
    }

    /// <summary>Whether the words just after say that it is a password: "… is her pw".</summary>
    private static bool IsNamedAfter(string text, int end)
    {
        var after = text.AsSpan(end, Math.Min(MaxAfter, text.Length - end));
        return after.ContainsAny(Passwords) && Following().IsMatch(after);
    }

    /// <summary>What leads to a password in the same sentence, and no word that names another thing.</summary>
    [GeneratedRegex(
        @"(?:\b(?:re-?set|chang(?:e|ed|ing)|updated?|set|made|made it|put|(?<=reset,? )I put)(?: (?:it|this|that|them|his|her|hers" +
        @"|their|theirs|the" +
        @"|account|login|root's?|admin's?|back|temporarily|again|muna|na|to|as|sa|into|now|just)){1,5}" +
        @"|\b(?:the|his|her|their|my|our) (?:new|old|temp(?:orary)?|current|other|first|second|last|right|correct) one(?: is| was" +
        @"| will be| should be|'s|:)?(?: now| just| still)?" +
        @"|\b(?:new|old|temp(?:orary)?) one:?|\b(?:new|old|previous|current|temp(?:orary)?|original)(?: is| was|:)" +
        @"|\b(?:it|that)(?: is|'s| was| should be| must be)(?: now| just| still| set to)?" +
        @"|\btemp(?:orary)?(?: is| was|:)" +
        @"|\b(?:log(?:s|ged)?|sign(?:s|ed)?|get(?:s)?|got|is|login|sign-in) ?(?:in|on)?(?: to \w+| again| now| fine| ok)?(?: with" +
        @"| using| by)" +
        @"|\b(?:use|uses|used|using|try|tries|tried|typed?|types|typing|enters?|entered|accept(?:s|ed)|takes|took|works with" +
        @"|worked with|opens with|opened with|unlocks with)(?: (?:it|the|with|now|first|only|just|muna))?" +
        @"|\b(?:gave|give|given|sent|told|tell|texted|dictated|read|hand(?:ed)?)(?: (?:him|her|them|me|us|sir|maam|mam|ma'am|client" +
        @"|user|na|to use|out|over|it is|that it is|it's)){1,4}" +
        @"|\b(?:she|he|they|client|user|mam|sir)(?: (?:says?|said|told me|claims|swears|thinks|remembers))(?: (?:it is|it's|it was" +
        @"|its|na|that it is))?" +
        @"|\b(?:agreed on|agreed with|starts with|begins with|should be|supposed to be|is now|was still|still|na lang|naging|ay|kong" +
        @"|munang|ko ng|ko sa|ko na to|ko na sa|na to|na sa|na,|bago ay|ang bago|yung bago|luma ay|yung luma|bagong|nya ay)" +
        @"|\b(?:ginawa|pinalitan|palitan|ni-?reset|ni-?set|naka-?set|binago|nilagay|inilagay|ginamit|gamit|gamitin|pakigamit|pinagamit" +
        @"|ipinagamit|tinype" +
        @"|tina-?type|ni-?type|sinabi|sabi|binigay|bigay|naalala)(?: (?:nya|niya|ko|mo|nila|namin|kanya|kaniya|kanila|na|ni|sir|mam" +
        @"|maam|muna|munang|ang" +
        @"|yung|ng|sa|to|daw|po|lang|kong|ay|ulit)){0,5},?" +
        @"|\bwi-?fi (?:ng|sa|for|of|nila|namin|niya|nya)[\w ]{0,20}:|(?<!/etc/)(?:p[a@]ssw(?:or)?ds?|pw|pwd|passcode|credentials?" +
        @"|creds|secret|vpn|logins?|with user \w+)\b[^.;!?]{0,40}?)[:=]? ?[""'“‘(*`]{0,2}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Telling();

    [GeneratedRegex(
        @"(?:\b(?:now|its|it's|is|was|as|ay|na|naging|temp|po|new one|munang|kong)|\b(?:re-?set|chang|updat|set|made|pinalitan|binago" +
        @"|ginawa|ni-?reset|nilagay)[^.;!?]{0,40} (?:to|into|sa|ng|as))[:,]? [""'“(]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Coming();

    [GeneratedRegex(@"^(?:root|admin|administrator|sa|user|guest|test|ftp|pi|ubuntu|oracle|postgres|svc[\w.-]{0,20})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Account();

    /// <summary>What follows a password that was said first: "… is her pw", "… yung password nya".</summary>
    [GeneratedRegex(
        @"^[""'”’)*`]{0,2},? (?:is|was|as|na|ang|yung|ung|for|in|into|daw|raw|po|works as|worked as|should be)(?: (?:now|still|just" +
        @"|the|a|her|his|my|your|our|their|new|old|temporary|temp|default|current|admin|root|portal|wifi|what|she|he|typed|uses|used" +
        @"|type|daw|yung|ung|ang|mga|pinalit|ipinalit|nilagay|inilagay|ginawa|gamit|ko|nya|niya|sa)){0,4}" +
        @" (?:p[a@]ssw(?:or)?ds?|pws?|pwd|pass|passcode|passphrase)\b(?! (?:error|policy|reset|prompt|manager|field|page|screen|code" +
        @"|issue|problem|expiry|hash|file|change|vault))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Following();
}
