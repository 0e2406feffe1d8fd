using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>
/// KB-155's Tier 1 examples, recognised in what an engineer observed. Only a text that names one of them and nothing stronger is taken for one: any hint of an
/// attack, a stranger, or several accounts wins, because a question asked in vain costs time that Tier 3 may need.
/// </summary>
public static partial class TierOneExamples
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The Tier 1 example the text reads like, in words that follow "this reads like"; null when it is more, or something else.</summary>
    public static string? Recognise(string observed) => Stronger().IsMatch(NothingSeen().Replace(observed, " ")) ? null : Example(observed);

    private static string? Example(string observed) =>
        ForgottenPassword().IsMatch(observed) ? "a forgotten or expired password"
        : LockedOut().IsMatch(observed) ? "one user locked out"
        : Permission().IsMatch(observed) ? "one user's account or permission"
        : Configuration().IsMatch(observed) ? "a configuration error on one server"
        : ResourceUse().IsMatch(observed) ? "odd resource use on one server"
        : ServiceRestart().IsMatch(observed) ? "a service restart on one server"
        : ServerDown().IsMatch(observed) ? "one company down from a cause inside its server"
        : null;

    [GeneratedRegex(
        @"\bforg(?:e|o)t(?:s|ten|ting)?\b[^.]{0,40}\b(?:password|passcode|pin)\b|\b(?:password|passcode|pin)\b[^.]{0,30}\b(?:forgotten|forgot|expired?|mistyped)\b" +
        @"|\b(?:wrong|incorrect|invalid|mistyped|expired|lost)\s(?:password|passcode|pin|credentials?)\b|\bpassword\sreset\b|\breset\b[^.]{0,20}\bpassword\b|\bnakalimutan\b", Options)]
    private static partial Regex ForgottenPassword();

    [GeneratedRegex(
        @"\block(?:ed)?[\s-]?(?:himself\s|herself\s|themselves\s|themself\s)?out\b|\blockout\b|\b(?:account|user|profile|login)\b[^.]{0,20}\b(?:locked|disabled|suspended)\b" +
        @"|\b(?:locked|disabled)\s(?:\w{1,20}\s)?(?:account|user)\b|\b(?:can['’]?t|cannot|can\snot|unable\sto|could\snot|couldn['’]?t)\s(?:log|sign)[\s-]?(?:in|on)\b|\bna-?lock\b|\bnaka-?lock\b", Options)]
    private static partial Regex LockedOut();

    [GeneratedRegex(@"\bpermissions?\b|\baccess\s(?:is\s|was\s)?denied\b|\b(?:2fa|mfa|authenticator|session)\b[^.]{0,30}\b(?:expired|rejected|out\sof\ssync|failed|failure)\b", Options)]
    private static partial Regex Permission();

    [GeneratedRegex(@"\b(?:mis)?config(?:uration|ured)?\b|\bsyntax\serror\b|\btypo\b|\benvironment\svariable\b", Options)]
    private static partial Regex Configuration();

    [GeneratedRegex(
        @"\b(?:cpu|memory|ram|swap|disk|load|log\sdirectory)\b[^.]{0,30}\b(?:high|full|spik(?:e|es|ed|ing)|usage|above|at|low|exhausted|odd|out)\b" +
        @"|\b(?:high|odd|unusual|strange|full|low|excessive)\s(?:\w{1,20}\s)?(?:cpu|memory|ram|swap|disk|load|resource)\b|\bserver\s(?:is\s)?(?:very\s)?slow\b", Options)]
    private static partial Regex ResourceUse();

    [GeneratedRegex(@"\brestart(?:s|ed|ing)?\b|\breboot(?:s|ed|ing)?\b|\bservice\b[^.]{0,20}\b(?:stopped|crashed|failed|down|not\srunning)\b", Options)]
    private static partial Regex ServiceRestart();

    [GeneratedRegex(@"\b(?:server|portal|site|website|company|application|app)\b[^.]{0,20}\b(?:down|offline|unreachable|unavailable|not\s(?:responding|loading))\b", Options)]
    private static partial Regex ServerDown();

    /// <summary>"No ransom note", "no sign of malware": a stronger word that was looked for and not found.</summary>
    [GeneratedRegex(@"\b(?:no|without)\s(?:(?:any|other|signs?|evidence|traces?|indication|of|known|an?)\s){0,4}\w{1,30}", Options)]
    private static partial Regex NothingSeen();

    [GeneratedRegex(
        @"ransom|encrypt|decrypt|exfiltrat|malware|malicious|virus|trojan|backdoor|web\s?shell|reverse\sshell|rootkit|keylog|botnet|crypto\s?min|\bminer\b|xmrig|phish|spoof|impersonat" +
        @"|hack|attack|intru(?:der|sion)|compromis|\bleak|stole|theft|\bsold\b|dark\s?web|brute[\s-]?forc|exploit|inject|tamper|defac|suspicious|\broot\b|\bsudo\b|privilege|\badmin(?:istrator)?s?\s(?:rights|access)" +
        @"|\b(?:unknown|foreign|unfamiliar|unrecogni[sz]ed|unexpected|strange|rogue|weird)\s(?:\w{1,20}\s)?(?:log-?ins?|log\sins?|sign-?ins?|logons?|ips?|address|address?es|process|processes|users?|accounts?|devices?|sessions?|access|connections?|files?|persons?|keys?|countr(?:y|ies)|locations?|traffic|e-?mails?)\b" +
        @"|\bunauthori[sz]ed\s(?!access\b)|\b(?:log-?in|sign-?in|logged\sin|signed\sin)s?\sfrom\b|\b(?:another|other|different|foreign)\scountr|\babroad\b|\boverseas\b|\bimpossible\stravel\b" +
        @"|\b(?:several|multiple|many|numerous|various|all|two|three|four|five|\d{1,6})\s(?:\w{1,20}\s)?(?:users|accounts|systems|servers|people|staff|employees|companies|clients|machines|mailboxes)\b|\beveryone\b|\beverybody\b" +
        @"|\bsome(?:one|body)\s(?:else|has|is|was|had|changed|logged|used|got|may|might|must)\b|\b(?:did\snot|didn['’]?t|never|nobody|no\sone)\s(?:do|did|change|request|ask|log|sign|use|approve|make)" +
        @"|\b(?:files?|data|records?|logs?|tables?|backups?|database)\b[^.]{0,20}\b(?:deleted|missing|gone|lost|wiped|erased|copied|downloaded|uploaded|renamed)\b" +
        @"|\b(?:deleted|missing|lost|wiped|erased|copied)\s(?:\w{1,20}\s)?(?:files?|data|records?|logs?|backups?|database)\b|\boutbound\b|\bupload|\btransferr?(?:ed|s)?\b|\b\d{1,3}(?:\.\d{1,3}){3}\b", Options)]
    private static partial Regex Stronger();
}
