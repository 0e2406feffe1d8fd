using LeanTechBot.ServiceDesk.PortalErrors;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>How a severity comes about: from the most severe KB-601 code named anywhere, or from the engineer, who says why when it differs.</summary>
public static class SeverityRule
{
    /// <summary>
    /// What a code found after intake does: it sets a severity that came from a code or was not set yet, and raises one that the engineer had to choose without a code.
    /// What the engineer gave a reason for stays, and the notes say so.
    /// </summary>
    /// <param name="isNew">Whether the ticket did not have this code before.</param>
    public static TicketChange Follow(TicketChange change, PortalError highest, bool isNew, DateTimeOffset now)
    {
        var found = From(highest, highest.Severity ?? Severity.Low);
        return change.Ticket.Severity switch
        {
            null => highest.IsInformational ? change : Set(),
            { Code: not null } held => held == found ? change : Set(),
            { Severity: var chosen } when chosen >= found.Severity => change,
            { Reason: null } => Set(),
            { Reason: var reason, Severity: var chosen } => isNew
                ? change.Noting(now, $"{highest.Code} is {found.Severity} in KB-601. The severity stays {chosen}, chosen by the engineer: {reason}")
                : change,
        };

        TicketChange Set() => change.With(ticket => ticket with { Severity = found }).Noting(now, Words(found));
    }

    /// <summary>What is left when no code is named any more: a severity that came from one goes back to the engineer's own, chosen at intake or else at step 7, or to none.</summary>
    public static TicketChange Release(TicketChange change, KnowledgeHub hub, DateTimeOffset now)
    {
        if (change.Ticket is not { Severity.Code: { } code, Answers: var answers })
        {
            return change;
        }

        var own = Settle(change.Ticket, answers.Intake, hub) is SeverityDecision.Settled settled ? settled.Assignment
            : Choice.Read<Severity>(answers.Documentation.Severity) is { } chosen ? new SeverityAssignment { Severity = chosen }
            : null;
        return change.With(ticket => ticket with { Severity = own }).Noting(now, $"{code} is no longer named. {(own is null ? "The severity is to be chosen." : Words(own))}");
    }

    /// <summary>The severity of the ticket after intake.</summary>
    /// <param name="ticket">The ticket with what was entered.</param>
    public static SeverityDecision Settle(Ticket ticket, IntakeAnswers answers, KnowledgeHub hub)
    {
        var codes = TicketCodes.Of(ticket, hub);
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

    /// <summary>Notes what became of a severity that was typed at step 7: it is taken while there is none.</summary>
    /// <param name="before">The severity that the ticket had.</param>
    public static TicketChange Chosen(TicketChange change, SeverityAssignment? before, string? typed, DateTimeOffset now) => (Choice.Read<Severity>(typed), before) switch
    {
        (null, _) => change,
        ({ } chosen, null) => change.Noting(now, Words(new SeverityAssignment { Severity = chosen })),
        ({ } chosen, { } held) when chosen == held.Severity => change,
        ({ } chosen, { } held) => change.Noting(now, $"Severity {chosen} was typed at step 7 and not taken, for there is one: {Words(held)}"),
    };

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
