using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>
/// Reads what the engineer saw in a check: a state, a number or a line that only somebody who looked can tell. Negative results count too.
/// </summary>
internal static partial class FindingReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Read(ToldText text, FactList facts)
    {
        if (facts.Has(FactKind.Success))
        {
            return;
        }

        foreach (var match in Seen().EnumerateMatches(text.Whole))
        {
            var before = text.Before(match.Index);
            var end = match.Index + match.Length;
            if (!IsNoSight().IsMatch(before) && !text.IsAsked(end))
            {
                var start = match.Index - before.Length;
                facts.AddWords(FactKind.Finding, start, end + text.After(end).Length - start);
                return;
            }
        }
    }

    /// <summary>Words of checks: what commands print, states of services, measures, what stands in a log.</summary>
    [GeneratedRegex(
        @"(?<![\w-])(?:(?:df(?: -h)?|dig|ping|curl|ss -\w+|netstat|top|journalctl|dmesg|tail|iostat|free -\w|uptime|nslookup|traceroute|openssl|systemctl status|mtr|tracert|lsof|rpm -V|ps aux|ls -l\w*|telnet|nmap|chkconfig|getenforce|select count)(?: [^\n,]{0,50})?(?: ok| fine| fails?| shows?| says| 0| timeout|:|->|=| [A-Z]{6,})|SERVFAIL|NXDOMAIN|connection refused|exit code \d|exit \d\b|out of memory|oom[- ]?kill\w*|segfault|no space left|permission denied|\d{1,3} ?%(?! (?:of|off|sure))|"
        + @"(?:cpu|mem(?:ory)?|swap|disk|load|ram|packet loss|latency|heap|iowait|inodes?|root|/var|/) ?(?:at |is |nasa |on )?\d{1,3}(?:\.\d+)? ?(?:%|pct|percent|gb|g\b)?|load (?:average )?(?:is )?\d|(?:nasa|in|sa) (?:the )?(?:log|logs|journal|monitor\.log)\b|(?:log|logs|journal|event viewer|monitor) (?:shows?|says?|has|full of|clean|malinis)|inactive|masked|status (?:is )?(?:error|failed|inactive|dead)|failed to start|(?:service|unit|daemon) (?:is )?(?:down|dead|stopped|masked|missing)|(?:cert(?:ificate)?|license|key|token) (?:is )?(?:expired|lapsed)|"
        + @"(?:config|conf|file|env|var|module|library|record|row|rule|entry|line|rows|records)(?: \w+){0,2} (?:missing|is gone|not found|wiped|corrupt|wrong|empty|nawawala|sira|deleted)|(?:nawawala|nawala|sira|walang laman|mali)(?: ung| yung| ang| pala ung)? (?:config|conf|file|lib\w*|env|oras|port|permission|dns|cert|unit|module|var)|walang \w+\.(?:conf|env|json|so|log)|memory leak|full scan|rogue process|stale|zombie|disk full|puno (?:na )?(?:ang|ung|yung) (?:disk|/\w+)|(?:nakita ko|chineck ko|tinignan ko|i see|i found|found|checked|looked (?:at|in)|confirmed in|seen) (?!by)|"
        + @"clock (?:is )?(?:off|\d+ min|fast|slow)|(?:duplicate|dup|extra|missing|wrong) (?:line|entry|permission|group|port|key|dns|gateway|record|rule|param)|perms? (?:wrong|ok)|checksum|hash differs|mtime|-rw[-r]|/(?:etc|var|usr|opt|proc|srv|tmp|dev)/\S+|\d+ (?:failed|sessions|rows|files|lines|procs|processes|errors)\b|no (?:errors?|rogue|malware|sign of|traces|odd|unknown)\b|walang (?:rogue|error|kakaiba|malware|virus)|healthy|raid optimal|network ok|handshake|nslookup|resolv\.conf|port \d{2,5}|:\d{4}\b|pid \d+)", Options)]
    private static partial Regex Seen();

    [GeneratedRegex(@"\b(?:how|pano|paano|ano|what|where|saan|san|can i|should|pwede|will|kung|if|let me|gonna|checking|titignan|is it|may|client (?:says|asks)|wait|reach|up to|at least|wants|asked a peer|sabi ni|find|dig up|rm -rf|nabura|deleted|fixed|restored|claims?|nagke-claim|updating|find|records)\b[^,;]{0,30}$", Options)]
    private static partial Regex IsNoSight();
}
