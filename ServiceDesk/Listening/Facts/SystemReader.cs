using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>
/// Reads the system that has the trouble: what everybody has, a host by the form of its name, or a path.
/// It is one only where the words around tell of trouble.
/// </summary>
internal static partial class SystemReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Facts that stand beside a system when a call is taken down.</summary>
    private static readonly FactKind[] OfCalls =
        [FactKind.Since, FactKind.Users, FactKind.Company, FactKind.ErrorCode, FactKind.OthersAtCompany];

    /// <summary>So many points are enough.</summary>
    private const int Enough = 4;

    /// <summary>A host's or a path's own points: it is named for a reason.</summary>
    private const int HostPoints = 3;

    public static void Read(ToldText text, FactList facts)
    {
        var words = text.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (FirstOf(text, at) is { } first)
            {
                var start = words[first].Start;
                var length = words[at].End - start;
                var isOther = facts.Holds(FactKind.Company, start, length) || facts.Holds(FactKind.ClientName, start, length);
                if (!isOther && HasTrouble(text, facts, words[at], start))
                {
                    facts.AddWords(FactKind.System, start, length);
                    return;
                }
            }
        }
    }

    /// <summary>The first word of the system whose last word stands here; null when no system's name ends here.</summary>
    private static int? FirstOf(ToldText text, int at)
    {
        var word = text[text.Words[at]];
        var isKind = SystemWords.IsKind(word);
        var isName = SystemWords.IsName(word);
        if (!isKind && !isName)
        {
            return Host().IsMatch(word) ? at : null;
        }

        if (at + 1 < text.Words.Count && text.Words[at + 1].Follows && IsKindAlone(text[text.Words[at + 1]]))
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

    /// <summary>Whether a name goes on with this word: the label printer's "printer".</summary>
    private static bool IsKindAlone(ReadOnlySpan<char> word) => SystemWords.IsKind(word) && !SystemWords.IsName(word);

    private static bool Belongs(ReadOnlySpan<char> before, bool isKind) =>
        SystemWords.IsModifier(before) || (isKind && (SystemWords.IsName(before) || IsNoun(before)));

    /// <summary>Whether a word may be a part of a name: of letters, none of every day, no verb.</summary>
    private static bool IsNoun(ReadOnlySpan<char> word) =>
        word.Length > 2 && !CommonWords.Has(word) && IsLetters().IsMatch(word) && !EndsAsVerb().IsMatch(word);

    /// <summary>How much speaks for this being what has the trouble: the sort of thing that it is, and the words around.</summary>
    private static bool HasTrouble(ToldText text, FactList facts, WordAt last, int start)
    {
        var before = text.Before(start);
        var after = text.After(last.End);
        if (FineAfter().IsMatch(after) || NoTrouble().IsMatch(before) || IsBelonging().IsMatch(after))
        {
            return false;
        }

        var isModified = start < last.Start;
        var points = (Host().IsMatch(text[last]) ? HostPoints : SystemWords.WeightOf(text[last])) + (isModified ? 1 : 0);
        points += TroubleAfter().IsMatch(after) ? 2 : 0;
        points += TroubleBefore().IsMatch(before) ? 2 : 0;
        points += OfCalls.Any(facts.Has) ? 1 : 0;
        points += Security().IsMatch(text.Told) ? 1 : 0;
        points -= text.IsAsked(last.End) || text.Told.Contains('?') ? 1 : 0;
        points -= Ours().IsMatch(text.Told) ? 2 : 0;
        points -= OneOfMany().IsMatch(before) ? 1 : 0;
        return points >= Enough;
    }

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

    /// <summary>Words of an end, of our own work or of a rule: what is named then is no trouble.</summary>
    [GeneratedRegex(@"\b(?:ko na|i (?:checked|restarted|have)|restarted|restored|\[success\]|operational|how do|how to|pano|paano|what is|ano ang|anong|saan|sino|if |kung |pag |approved|planned|scheduled|next week|find|search|hanap|tickets? (?:of|about)|told|done|fixed|tl |naka (?:remote|ssh)|logged in to|index of|not allowed|client's rule|kala ko|biro|drip|checked|false positive|test(?:ed|ing)?)(?![a-z])", Options)]
    private static partial Regex Ours();

    [GeneratedRegex(@"\b(?:new|old|bagong|lumang|isang|a|an|another|own|same|which|this|that|next|dating|by|via|using|gamit|through)(?: \w+)? $", Options)]
    private static partial Regex OneOfMany();

    [GeneratedRegex(@"\b(?:on|sa|by|via|thru|through) (?:the |her |his )?$(?<=\b(?:is|she's|he's|shes|hes|called|ring|nasa|by|via) (?:on|by|via)? ?(?:the |her |his )?)", Options)]
    private static partial Regex NoTrouble();

    /// <summary>Words of an attack or a loss, anywhere in the text.</summary>
    [GeneratedRegex(@"\b(?:ransom\w*|encrypt\w*|cryptolock\w*|malware|trojan|miner|xmrig|webshell|rootkit|backdoor|hack\w*|na-?hack|hijack\w*|pumasok|pinasok|nakapasok|intruder|unauthori[sz]ed|nabura|binura|burado|napalitan|di kilala|nobody|not ours|bitcoin|btc|exfil\w*|stolen|ninakaw|natangay|nanakaw|defaced|owned by|botnet|compromi[sz]ed|comprimised|renamed|leak\w*|breach|data loss|magbayad|bayad|renames?|\.\w{3,6} na|wallet)\b", Options)]
    private static partial Regex Security();

    [GeneratedRegex(@"^(?:'s| (?:vendor|vendors|guy|team|admin says|no\.|number|address|call\b|code\b|team\b|manager|queue\b|room\b))", Options)]
    private static partial Regex IsBelonging();
}
