using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// Step 4 of SOP-7005: the general checklist. At least one check must be documented before a fix is; what is left undone is noted, not
/// forbidden.
/// </summary>
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

        // Passed again, the step notes only what its notes do not say yet.
        var noted = ticket.Answers.Noted is { } before ? InvestigationFindings.Of(before) : [];
        var change = StepMove.To(kept with { Answers = kept.Answers with { Noted = answers } }, CallStep.Investigation, CallStep.Resolution, now);
        foreach (var check in checks.Except(noted).Where(check => check.Finding is not null))
        {
            change = change.Noting(now, $"{check.Name}{(check.Done ? "" : " (not done)")}: {check.Finding}");
        }

        var undone = Undone(checks);
        return new StepOutcome.Advance { Change = undone.Length == 0 || undone == Undone(noted) ? change : change.Noting(now, $"Not done: {undone}.") };
    }

    /// <summary>The client was given an update: one click and a note. A spiel with an open part was not said as it stands.</summary>
    public static TicketChange ClientUpdated(Ticket ticket, FilledSpiel spiel, DateTimeOffset now) => TicketChange.Of(ticket with { ClientUpdatedAt = now })
        .Noting(now, NoteKind.ClientUpdate, ticket.Engineer.Name, Said(ticket, spiel));

    private static string Said(Ticket ticket, FilledSpiel spiel) => spiel.Open switch
    {
        [] => $"Update given to the client: {spiel.Text}",
        _ when InvestigationFindings.Newest(ticket.Answers) is null => "Update given to the client; no finding was entered yet.",
        _ => "Update given to the client: the finding in the engineer's own words.",
    };

    /// <summary>
    /// How long the client has been without an update: since the last one, or since work started; null before that and after the
    /// resolution. It goes on whoever has the ticket: the client waits all the same (KB-310).
    /// </summary>
    public static TimeSpan? SinceUpdate(Ticket ticket, DateTimeOffset now) =>
        IsWaitedFor(ticket.Status) ? now - (ticket.ClientUpdatedAt ?? ticket.Lifecycle.FirstAt(TicketStatus.InProgress)) : null;

    /// <summary>How long ago the client was given an update, in words; null while none is due. That none was given yet is said so.</summary>
    public static string? LastUpdate(Ticket ticket, DateTimeOffset now) => (SinceUpdate(ticket, now), ticket.ClientUpdatedAt) switch
    {
        (null, _) => null,
        ({ } elapsed, null) => $"No update to the client yet, {PhilippineTime.Words(elapsed)} into the work",
        ({ } elapsed, _) => $"Last update to the client {PhilippineTime.Words(elapsed)} ago",
    };

    private static bool IsWaitedFor(TicketStatus status) => status
        is TicketStatus.InProgress or TicketStatus.EscalatedToTier2 or TicketStatus.EscalatedToTier3 or TicketStatus.ReturnedToTier1;

    private static string Undone(IEnumerable<InvestigationCheck> checks) => string.Join(", ", checks.Where(check => check is { Done: false, Finding: null }).Select(check => check.Name));
}
