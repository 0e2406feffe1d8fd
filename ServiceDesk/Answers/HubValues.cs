using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.FalseEscalations;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>What stands for a name in braces in a line: the numbers and names of the settings, so that none is written twice.</summary>
public static partial class HubValues
{
    private static readonly ImmutableDictionary<string, Func<KnowledgeHub, string>> Values =
        Single().Concat(Sla()).Concat(Tags()).Concat(Conduct()).Concat(Ladder()).ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The line that stands for KB-601's codes, one to a line.</summary>
    private const string ErrorList = "error-list";

    /// <summary>The names in braces that no value stands for.</summary>
    public static IEnumerable<string> Unknown(string text) => text == $"{{{ErrorList}}}"
        ? []
        : Name().Matches(text).Select(match => match.Groups["name"].Value).Where(name => !Values.ContainsKey(name));

    /// <summary>The lines that a line of a document stands for, filled in.</summary>
    public static IEnumerable<string> Expand(string text, KnowledgeHub hub) => text == $"{{{ErrorList}}}"
        ? hub.PortalErrors.All.Select(error => $"{error.Code} {error.Name} · {error.Severity?.ToString() ?? "no action needed"}")
        : [Fill(text, hub)];

    /// <summary>The text with every name filled in; a name that is not known stays as it is.</summary>
    public static string Fill(string text, KnowledgeHub hub) =>
        Name().Replace(text, match => Values.TryGetValue(match.Groups["name"].Value, out var value) ? value(hub) : match.Value);

    private static Dictionary<string, Func<KnowledgeHub, string>> Single() => new()
    {
        ["serviced-companies"] = hub => Number(hub.Escalation.ServicedCompanies),
        ["tier2-companies"] = hub => Number(hub.Escalation.Tier2Companies),
        ["notification-hours"] = hub => Number((int)hub.Privacy.NotificationDue.TotalHours),
        ["ticket-years"] = hub => Years(hub.Privacy.TicketYears),
        ["chat-years"] = hub => Years(hub.Privacy.ChatYears),
        ["log-years"] = hub => Years(hub.Privacy.ServerLogYears),
        ["close-hours"] = hub => Number((int)hub.Lifecycle.CloseUnansweredAfter.TotalHours),
        ["update-minutes"] = hub => Number((int)hub.CallFlow.StatusUpdateEvery.TotalMinutes),
        ["tier2-minutes"] = hub => Number((int)hub.Acknowledgement.Tier2.TotalMinutes),
        ["tier3-minutes"] = hub => Number((int)hub.Acknowledgement.Tier3.TotalMinutes),
        ["business-hours"] = hub => BusinessHours(hub),
        ["tier1-support"] = hub => hub.Channels.Tier1Support,
        ["tier2-escalation"] = hub => hub.Channels.Tier2Escalation,
        ["tier3-escalation"] = hub => hub.Channels.Tier3Escalation,
        ["incident-log"] = hub => hub.Channels.IncidentLog,
        ["outage-tracker"] = hub => hub.Channels.OutageTracker,
        ["shift-briefing"] = hub => hub.Channels.ShiftBriefing,
        ["client-channel"] = hub => hub.Channels.Client,
        ["false-days"] = _ => Number((int)FalseEscalationRecord.Window.TotalDays),
        ["error-codes"] = hub => Number(hub.PortalErrors.All.Count),
    };

    private static IEnumerable<KeyValuePair<string, Func<KnowledgeHub, string>>> Sla() => Enum.GetValues<Severity>().SelectMany(severity =>
    {
        var name = severity.ToString().ToLowerInvariant();
        return new Dictionary<string, Func<KnowledgeHub, string>>
        {
            [$"{name}-response"] = hub => PhilippineTime.Words(hub.Sla.Targets[severity].ResponseTarget),
            [$"{name}-response-max"] = hub => PhilippineTime.Words(hub.Sla.Targets[severity].ResponseMaximum),
            [$"{name}-resolution"] = hub => PhilippineTime.Words(hub.Sla.Targets[severity].ResolutionTarget),
            [$"{name}-resolution-max"] = hub => Hours(hub.Sla.Targets[severity].ResolutionMaximum),
        };
    });

    /// <summary>The reminders of KB-450's tags.</summary>
    private static IEnumerable<KeyValuePair<string, Func<KnowledgeHub, string>>> Tags() => Enum.GetValues<PrivacyTag>().Select(tag =>
        KeyValuePair.Create<string, Func<KnowledgeHub, string>>(tag.ToString().ToLowerInvariant(), _ => TagLine(tag)));

    /// <summary>A tag with its reminder: "GDPR: no transfer …".</summary>
    internal static string TagLine(PrivacyTag tag) => $"{PrivacyReminder.Name(tag)}: {PrivacyReminder.For(tag)}";

    private static IEnumerable<KeyValuePair<string, Func<KnowledgeHub, string>>> Conduct() => BreachConduct.Rules.Select((rule, place) =>
        KeyValuePair.Create<string, Func<KnowledgeHub, string>>($"conduct-{place + 1}", _ => rule));

    private static IEnumerable<KeyValuePair<string, Func<KnowledgeHub, string>>> Ladder() => Enumerable.Range(1, 4).Select(count =>
        KeyValuePair.Create<string, Func<KnowledgeHub, string>>($"false-{count}", _ => FalseEscalationRecord.Provides(count)!));

    private static string BusinessHours(KnowledgeHub hub)
    {
        var hours = hub.Acknowledgement.Hours;
        var days = hours.Days.Length == 7 ? "every day" : "Monday to Friday";
        return $"{hours.Opens:hh\\:mm} to {hours.Closes:hh\\:mm}, {days}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day is said in hours, as KB-310 does.</summary>
    private static string Hours(TimeSpan time) =>
        time.TotalDays >= 1 && time.Minutes == 0 ? $"{(int)time.TotalHours} h" : PhilippineTime.Words(time);

    private static string Years(int years) => years == 1 ? "1 year" : $"{years} years";

    [GeneratedRegex(@"\{(?<name>[a-z0-9-]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
