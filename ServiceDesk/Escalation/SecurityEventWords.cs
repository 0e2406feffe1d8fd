using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>
/// Words that name a security event of KB-155's third row. They decide nothing: who says that there is no concern is asked once about them. What was looked for and not
/// found, and the breach of a deadline, name none.
/// </summary>
public static partial class SecurityEventWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The first words that name an event, as they were typed; null when there are none.</summary>
    public static string? Recognise(params ReadOnlySpan<string?> texts) => RecogniseAll(texts).FirstOrDefault();

    /// <summary>All words that name an event, as they were typed, each once.</summary>
    public static ImmutableArray<string> RecogniseAll(params ReadOnlySpan<string?> texts)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var text in texts)
        {
            found.AddRange(text is null ? [] : Event().Matches(Harmless().Replace(text, " ")).Select(match => match.Value.Trim()));
        }

        return [.. found.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>"No sign of malware", "not compromised", "malware was ruled out", "antivirus", "SLA breach".</summary>
    [GeneratedRegex(
        @"\b(?:no|without|not|never|isn['’]?t|wasn['’]?t|walang|hindi)\s(?:(?:any|other|signs?|evidence|traces?|indications?|of|a|an|been|was|were|known|yet|found|na|the)\s){0,4}[\w-]{1,30}(?:\s(?:login|access|loss|breach|attack|note|event|incident))?" +
        @"|\b[\w-]{1,30}\s(?:is\s|was\s|were\s|has\sbeen\s)?(?:ruled\sout|excluded)\b" +
        @"|\banti-?(?:virus|malware|ransomware|phishing)\b|\b(?:virus|malware)\s(?:scan(?:ner)?s?|definitions?)\b" +
        @"|\b(?:sla|respon(?:d|se)|resol(?:ve|ution)|target|deadline|contract|time)\s(?:\w{1,12}\s){0,2}breach\w*|\bbreach\w*\s(?:of\s)?(?:the\s|our\s)?(?:sla|target|deadline|contract|response|resolution)\b", Options)]
    private static partial Regex Harmless();

    [GeneratedRegex(
        @"\bransom\w*(?:\snote)?|\b(?:files?|data|drives?|disks?|shares?|servers?|backups?)\b[^.]{0,20}\bencrypted\b|\bencrypted\s(?:by|files)\b|\bcrypto-?lock\w*|\.locked\b" +
        @"|\b(?:data\s)?exfiltrat\w*|\bmalware\b|\bmalicious\b|\bvirus(?:es)?\b|\btrojan\w*|\bback-?door\w*|\bweb\s?shell\w*|\breverse\sshell\b|\broot-?kit\w*|\bkey-?logg\w*|\bbot-?net\b|\bspyware\b" +
        @"|\bcrypto\s?-?min(?:er|ers|ing)\b|\bxmrig\b|\bphish\w*|\b(?:na-?)?hack(?:ed|ers?|ing)?\b|\bna-?hack\b|\bd?dos\sattack\b|\battack(?:s|ed|ers?)?\b|\bintru(?:der|sion)s?\b" +
        @"|\bcompromised?\b|\bcompromising\b|\b(?:security\s|data\s)?breach(?:ed|es)?\b|\bstolen\b|\btheft\b|\bstole\b|\bninakaw\b|\bnanakaw\b|\bleaked\b|\b(?:data|password|credential|record)s?\sleaks?\b|\bdark\s?web\b" +
        @"|\bbrute[\s-]?forc\w*|\bexploit(?:s|ed|ation)?\b|\b(?:sql|code|command)\s?inject\w*|\btamper\w*|\bdefac(?:ed|ement)\b|\bspoof\w*" +
        @"|\bunauthori[sz]ed(?:\s\w{1,20})?|\broot(?:[\s-]level)?\s(?:log-?ins?|access|shell|session)\b|\blogged\sin\sas\s(?:root|admin\w*)\b|\bprivilege\sescalation\b|\bescalated\s(?:\w{1,12}\s)?privileges\b" +
        @"|\b(?:unknown|foreign|unfamiliar|unrecogni[sz]ed|strange|rogue|suspicious)\s(?:\w{1,20}\s)?(?:log-?ins?|sign-?ins?|logons?|ips?|address(?:es)?|process(?:es)?|users?|accounts?|devices?|sessions?|access|connections?|admins?|keys?|traffic|activit(?:y|ies))\b" +
        @"|\b(?:log-?in|sign-?in|logged\sin|signed\sin)s?\sfrom\s(?:an?\s)?(?:unknown|foreign|another\scountry|abroad|overseas)\b|\bmay\s(?:naka-?)?pumasok\b|\bpinasok\b" +
        @"|\bdata\sloss\b|\blost\sdata\b|\b(?:data|files?|records?|database|backups?)\s(?:\w{1,12}\s)?(?:was|were|is|are|has\sbeen|have\sbeen|got)\s(?:lost|wiped|erased|stolen|copied\sout)\b|\bsecurity\s(?:incident|event)\b", Options)]
    private static partial Regex Event();
}
