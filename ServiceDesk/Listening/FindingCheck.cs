using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>The checks of SOP-7005's fourth step that a finding can belong to.</summary>
public enum FindingCheck
{
    Logs = 1,
    Errors,
    Processes,
    Stability,
}

/// <summary>Tells by its words to which check a finding belongs. The first row that has a word of it decides; a finding without any of them is an error that was found.</summary>
public static partial class FindingChecks
{
    public static FindingCheck Of(string finding)
    {
        if (Logs().IsMatch(finding))
        {
            return FindingCheck.Logs;
        }

        if (Processes().IsMatch(finding))
        {
            return FindingCheck.Processes;
        }

        return Stability().IsMatch(finding) ? FindingCheck.Stability : FindingCheck.Errors;
    }

    [GeneratedRegex(@"\b(?:logs?|logged|logfile|syslog|journal(?:ctl)?|dmesg|event ?viewer|event ids?|audit|history|entries|trace)\b|\.log\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Logs();

    [GeneratedRegex(@"\b(?:process(?:es)?|pid|daemon|services?|systemctl|systemd|task ?manager|cpu|ram|memory|oom|swap|threads?|zombie|workers?|cron|top|ps|apache|httpd|nginx|iis|postgres(?:ql)?|mysqld?|redis|running|hung|stopped|nakahinto|tumatakbo)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Processes();

    [GeneratedRegex(@"\b(?:stable|unstable|stability|uptime|ping|pings|latency|jitter|packet ?loss|packets|loss|flapping|flaps|drops?|dropping|intermittent(?:ly)?|reboots?|load|traceroute|tracert|disconnects?|disconnecting|putol-?putol|paputol-?putol|bumabalik|mabagal|slow|\d+ ?ms)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Stability();
}
