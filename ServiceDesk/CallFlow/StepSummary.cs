using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>The essential facts of a done step in one line: its card shrinks to this, and its note says it.</summary>
public static class StepSummary
{
    public static string Of(Ticket ticket, CallStep step) => string.Join(" · ", Parts(ticket, step).Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string?[] Parts(Ticket ticket, CallStep step) => step switch
    {
        CallStep.Greeting =>
        [
            Client(ticket),
            Choice.Read<IdentityCheck>(ticket.Answers.Greeting.Identity) is { } check ? (check == IdentityCheck.NotConfirmed ? "identity not confirmed yet" : $"identity: {Lower(Wording.Of(check))}") : null,
            $"first contact {PhilippineTime.Minute(ticket.FirstContactAt)}",
        ],
        CallStep.Intake => [Typed.Line(ticket.Answers.Intake.Summary), Typed.Line(ticket.Answers.Intake.AffectedSystem, 40), ticket.Severity?.Severity.ToString()],
        CallStep.Categorization => [ticket.Tier > 1 ? $"Tier {ticket.Tier}" : "Tier 1, not escalated", .. Findings(ticket.Escalation)],
        CallStep.Investigation =>
        [
            $"{InvestigationFindings.Of(ticket.Answers.Investigation).Count(check => check.Done)} of 5 checks done",
            Typed.Line(InvestigationFindings.Newest(ticket.Answers)),
        ],
        CallStep.Resolution => [ticket.Status == TicketStatus.InProgress ? "not resolved yet" : "verified", Typed.Line(ticket.Answers.Resolution.RootCause)],
        CallStep.DifficultClients => [Typed.Line(ticket.Answers.DifficultClients.WhatHappened) ?? "nothing to add"],
        CallStep.Documentation => [StatusName.Of(ticket.Status)],
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "SOP-7005 has no such step."),
    };

    private static string Client(Ticket ticket) => (ticket.ClientName, ticket.CompanyName) switch
    {
        (null, null) => "client not identified",
        (var name, null) => name,
        (null, var company) => company,
        var (name, company) => $"{name}, {company}",
    };

    private static IEnumerable<string> Findings(EscalationRecord? record) => record is null ? [] : record.Criteria.Select(criterion => Lower(criterion.Finding));

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
