using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>
/// Reads the system that has the trouble: what everybody has, a host by the form of its name, or a path. It is one only where the words around tell of trouble.
/// </summary>
internal static partial class SystemReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Read(ToldText text, FactList facts)
    {
        var words = text.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (FirstOf(text, at) is { } first)
            {
                var start = words[first].Start;
                var length = words[at].End - start;
                if (!facts.Holds(FactKind.Company, start, length) && !facts.Holds(FactKind.ClientName, start, length) && HasTrouble(text, start, start + length))
                {
                    facts.AddWords(FactKind.System, start, length);
                    return;
                }
            }
        }
    }

    /// <summary>The first word of the system whose last word stands here; null when no system's name ends here.</summary>
    internal static int? FirstOf(ToldText text, int at)
    {
        var word = text[text.Words[at]];
        var isKind = SystemWords.IsKind(word);
        var isName = SystemWords.IsName(word);
        if (!isKind && !isName)
        {
            return Host().IsMatch(word) ? at : null;
        }

        if (at + 1 < text.Words.Count && text.Words[at + 1].Follows && SystemWords.IsKind(text[text.Words[at + 1]]) && !SystemWords.IsName(text[text.Words[at + 1]]))
        {
            return null;
        }

        var first = at;
        while (first > 0 && at - first < 2 && text.Words[first].Follows && Belongs(text[text.Words[first - 1]], isKind && first == at))
        {
            first--;
        }

        return isName || first < at || IsPlainSystem().IsMatch(word) ? first : null;
    }

    private static bool Belongs(ReadOnlySpan<char> before, bool isKind) =>
        SystemWords.IsModifier(before) || (isKind && SystemWords.IsName(before)) || (isKind && before.Length > 2 && !CommonWords.Has(before) && IsLetters().IsMatch(before) && !EndsAsVerb().IsMatch(before));

    private static bool HasTrouble(ToldText text, int start, int end) =>
        (TroubleAfter().IsMatch(text.After(end)) || TroubleBefore().IsMatch(text.Before(start))) && !FineAfter().IsMatch(text.After(end));

    [GeneratedRegex(@"^(?:(?:[a-z]{2,12}-){0,2}(?:srv|app|db|web|fs|dc|files?|pos|sql|mx|exch|esx|vm|hv|lb|nas|ap|sw|fw|mail|print|pc)-?\d{1,2}|\\\\\w[\w\\$-]{2,40}|/(?:srv|data|mnt|export|shares?|volume\d)(?:/[\w.-]+){0,3})$", Options)]
    private static partial Regex Host();

    [GeneratedRegex("^(?:servers?|printers?|scanners?|copier|tablet|kiosk|website|site|database|db|nas|software|homepage|share|srv|phone|system|mailbox)$", Options)]
    private static partial Regex IsPlainSystem();

    [GeneratedRegex(@"^[\p{L}-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex IsLetters();

    [GeneratedRegex("(?:ing|ed|ang|ung|yung|nung)$", Options)]
    private static partial Regex EndsAsVerb();

    [GeneratedRegex(@"^[^,;]{0,40}?(?<![a-z])(?:down|dead|slow|stuck|blank|err|error|errors|wont|won't|can't|cant|cannot|not|doesn'?t|dont|don't|no|fails?|failed|failing|time ?outs?|timing out|frozen|froze|freeze|offline|crash(?:es|ed)?|hang(?:s|ing)?|loop|drops?|keeps?|lags?|spinning|jam(?:s|med)?|disconnect\w*|unreachable|refuse[sd]?|reject(?:s|ed)?|locked|expired|missing|corrupt\w*|empty|encrypted|hacked|compromised|defaced|infected|stolen|lost|gone|dies?|died|broke|broken|shows?|stopped|LT-?\d{4}|ayaw|di|hindi|hnd|dili|mabagal|bagal|patay|nagloloko|wala(?:ng)?|pula|puti|blanko|nawala|nawawala|namatay|naka ?lock|naputol|putol|sira|nasira|ninakaw|nadukot|bumagsak|maluya|hinay|napalitan|na-?hack|na-?encrypt|prints?|unavailable|intermittent|degraded|red|amber|beeps|defer|flap)(?![a-z])", Options)]
    private static partial Regex TroubleAfter();

    [GeneratedRegex(@"\b(?:LT-?\d{4}|down|error|slow|problem(?:a)?|issue|trouble|can'?t \w+|cannot \w+|unable to \w+|di (?:po )?ma\w*(?: ?-?\w+)?|hindi (?:po )?ma\w*(?: ?-?\w+)?|d ma\w*|ayaw (?:\w+ )?(?:\w+)|mabagal|bagal|hinay|patay|wala(?:ng)?|nawala|nawalan|nagloloko|namatay|ransomware|malware|virus|trojan|intruder|hacked|na-?hack|pinasok|nasa loob|unauthori[sz]ed \w+|encrypted|locked out of|lost|ninakaw|stolen|nasira|sira|failed|login|logon)(?: (?:on|in|sa|of|to|from|ng|nung|the|their|his|her|our|ung|yung|ang|nila|si client|daw|raw|po|na|mag ?\w+|mismo|open|para sa|at|into|with|user|users|is))* $", Options)]
    private static partial Regex TroubleBefore();

    [GeneratedRegex(@"^ ?(?:is |are |po |na |nila |naman |all )*(?:ok\b|okay|fine|back|works|working|gumagana|up\b|normal)", Options)]
    private static partial Regex FineAfter();
}
