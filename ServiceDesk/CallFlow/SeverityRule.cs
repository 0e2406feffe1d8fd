using LeanTechBot.ServiceDesk.PortalErrors;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>How a severity comes about: from the most severe KB-601 code named anywhere, or from the engineer, who says why when it differs.</summary>
public static class SeverityRule
{
    /// <summary>The ticket with the codes that the texts name added, most severe first, and the severity raised to theirs unless the engineer chose it.</summary>
    public static Ticket Recognise(Ticket ticket, KnowledgeHub hub, params ReadOnlySpan<string?> texts)
    {
        var named = hub.PortalErrors.Recognise(texts).Known;
        if (named is [])
        {
            return ticket;
        }

        var codes = hub.PortalErrors.Recognise([string.Join(' ', ticket.ErrorCodes), .. named.Select(error => error.Code)]).Known;
        return ticket with
        {
            ErrorCodes = [.. codes.Select(error => error.Code)],
            Severity = codes[0] is { Severity: { } severity } highest && ticket.Severity is null or { Code: not null } ? From(highest, severity) : ticket.Severity,
        };
    }

    /// <summary>The severity of the ticket after intake.</summary>
    public static SeverityDecision Settle(Ticket ticket, IntakeAnswers answers, KnowledgeHub hub)
    {
        var codes = hub.PortalErrors.Recognise([answers.Summary, answers.ErrorMessages, answers.Description, string.Join(' ', ticket.ErrorCodes)]);
        var chosen = Choice.Read<Severity>(answers.Severity);
        return (chosen, codes.Highest) switch
        {
            (null, { Severity: { } severity } code) => new SeverityDecision.Settled(From(code, severity)),
            (null, { IsInformational: true } code) => new SeverityDecision.Settled(From(code, Severity.Low)),
            (null, _) => new SeverityDecision.Asked(new(nameof(answers.Severity), "No known error code sets the severity. Choose one.")),
            ({ } severity, null) => new SeverityDecision.Settled(new SeverityAssignment { Severity = severity }),
            ({ } severity, { } code) when severity == (code.Severity ?? Severity.Low) => new SeverityDecision.Settled(From(code, severity)),
            ({ } severity, { } code) => Differing(severity, code, Typed.Text(answers.SeverityReason)),
        };
    }

    /// <summary>The note about a severity.</summary>
    public static string Words(SeverityAssignment assignment) => assignment switch
    {
        { Code: { } code, Reason: null } => $"Severity {assignment.Severity}, from {code} (KB-601).",
        { Reason: { } reason } => $"Severity {assignment.Severity}, chosen by the engineer: {reason}",
        _ => $"Severity {assignment.Severity}, chosen by the engineer.",
    };

    private static SeverityAssignment From(PortalError code, Severity severity) => new() { Severity = severity, Code = code.Code };

    private static SeverityDecision Differing(Severity chosen, PortalError code, string? reason) => reason is null
        ? new SeverityDecision.Asked(new(nameof(IntakeAnswers.SeverityReason), $"{code.Code} is {code.Severity?.ToString() ?? "informational"} in KB-601. Say why this one is {chosen}."))
        : new SeverityDecision.Settled(new SeverityAssignment { Severity = chosen, Reason = reason });
}
