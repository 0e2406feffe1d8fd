using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 4 of SOP-7005: the general checklist. At least one check must be documented before a fix is; what is left undone is noted, not forbidden.</summary>
public static class InvestigationStep
{
    public static StepOutcome Take(Ticket ticket, InvestigationAnswers answers, DateTimeOffset now)
    {
        var kept = ticket with { Answers = ticket.Answers.With(answers) };
        var checks = InvestigationFindings.Of(answers);
        if (!checks.Any(check => check is { Done: true, Finding: not null }))
        {
            return new StepOutcome.Stay
            {
                Change = TicketChange.Of(kept),
                Errors = [new(nameof(answers.LogsFinding), "Tick at least one check and say what you found. A resolution without diagnostics cannot be justified.")],
            };
        }

        var change = StepMove.To(kept, CallStep.Investigation, CallStep.Resolution, now);
        foreach (var check in checks.Where(check => check.Finding is not null))
        {
            change = change.Noting(now, $"{check.Name}{(check.Done ? "" : " (not done)")}: {check.Finding}");
        }

        return new StepOutcome.Advance
        {
            Change = checks.Where(check => check is { Done: false, Finding: null }).Select(check => check.Name).ToArray() is { Length: > 0 } undone
                ? change.Noting(now, $"Not done: {string.Join(", ", undone)}.")
                : change,
        };
    }

    /// <summary>The client was given an update: one click and a note.</summary>
    public static TicketChange ClientUpdated(Ticket ticket, string spiel, DateTimeOffset now) =>
        TicketChange.Of(ticket with { ClientUpdatedAt = now }).Noting(now, NoteKind.ClientUpdate, ticket.Engineer.Name, $"Update given to the client: {spiel}");

    /// <summary>How long the client has been without an update: since the last one, or since work started; null before that and after the resolution.</summary>
    public static TimeSpan? SinceUpdate(Ticket ticket, DateTimeOffset now) =>
        ticket.Status is TicketStatus.InProgress && (ticket.ClientUpdatedAt ?? ticket.Lifecycle.FirstAt(TicketStatus.InProgress)) is { } last ? now - last : null;
}
