using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// Step 5 of SOP-7005: a fix counts when the monitor log shows <c>[SUCCESS]</c> and the status is <c>OPERATIONAL</c>, both.
/// </summary>
public static class ResolutionStep
{
    public static StepOutcome Take(Ticket ticket, ResolutionAnswers answers, DateTimeOffset now)
    {
        var kept = ticket with { Answers = ticket.Answers.With(answers) };
        ImmutableArray<FieldError> errors =
        [
            .. Errors(ticket, answers),
            .. RootCauseQuestion.Of(ticket, answers.RootCause),
            .. ClientWordsQuestion.Of(ticket, answers),
        ];
        if (errors is not [])
        {
            var asked = ClientWordsQuestion.Asked(RootCauseQuestion.Asked(kept, answers.RootCause), answers);
            return new StepOutcome.Stay { Change = TicketChange.Of(asked), Errors = errors };
        }

        var change = TicketChange.Of(kept);
        change = ticket.Status == TicketStatus.InProgress ? change.Moving(now, TicketStatus.Resolved) : change;
        var moved = change.With(resolved => resolved with { Step = CallStep.DifficultClients });
        return new StepOutcome.Advance
        {
            Change = moved.Noting(now, $"Step 5 Resolution: {StepSummary.Of(moved.Ticket, CallStep.Resolution)} · monitor log [SUCCESS], status OPERATIONAL"
                + (answers.ClientConfirmed == true ? " · client confirmed" : "")
                + (Typed.Line(answers.ClientWords, 200) is { } told ? $" · in the client's words: {told}" : "")),
        };
    }

    /// <summary>The engineer leaves the issue open for now: the walk goes on, the ticket stays In Progress.</summary>
    public static TicketChange LeaveOngoing(Ticket ticket, ResolutionAnswers answers, DateTimeOffset now) =>
        StepMove.To(ticket with { Answers = ticket.Answers.With(answers) }, CallStep.Resolution, CallStep.DifficultClients, now);

    private static ImmutableArray<FieldError> Errors(Ticket ticket, ResolutionAnswers answers) =>
        SpokenWords.FindInternal(answers.ClientWords, ticket.Company?.Server) is { } found
            ? Missing(answers).Add(new(nameof(answers.ClientWords), $"This is said to the client: leave out \"{Typed.Line(found, 40)}\"."))
            : Missing(answers);

    /// <summary>What still stands between this ticket and Resolved.</summary>
    public static ImmutableArray<FieldError> Missing(ResolutionAnswers answers)
    {
        var errors = ImmutableArray.CreateBuilder<FieldError>();
        if (answers.MonitorSuccess != true)
        {
            errors.Add(new(nameof(answers.MonitorSuccess), "Resolved needs [SUCCESS] in the monitor log."));
        }

        if (answers.StatusOperational != true)
        {
            errors.Add(new(nameof(answers.StatusOperational), "Resolved needs OPERATIONAL at the status endpoint, port 9876."));
        }

        if (Typed.Text(answers.RootCause) is null)
        {
            errors.Add(new(nameof(answers.RootCause), "What was actually wrong?"));
        }

        if (Typed.Text(answers.StepsTaken) is null)
        {
            errors.Add(new(nameof(answers.StepsTaken), "Which steps fixed it?"));
        }

        return errors.ToImmutable();
    }
}
