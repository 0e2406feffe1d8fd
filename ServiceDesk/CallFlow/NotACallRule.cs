using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// The way out of a ticket that is no call: a wrong number, a duplicate, one opened by mistake. It is possible while the client is being identified and
/// the issue taken in (steps 1 and 2). The ticket is closed along SOP-7010's path, its blank fields are N/A, and KB-310's clocks leave it out.
/// </summary>
public static class NotACallRule
{
    private const string NotApplicable = "N/A";

    /// <summary>Whether the ticket can still be closed as no call.</summary>
    public static bool IsPossible(Ticket ticket) => Refusal(ticket) is null;

    /// <summary>Closes the ticket as no call.</summary>
    /// <param name="original">The ticket that the entry names as the one that has the call; null when there is none of that id.</param>
    public static NotACallOutcome Close(Ticket ticket, NotACallEntry entry, Ticket? original, DateTimeOffset now)
    {
        if (Refusal(ticket) is { } refusal)
        {
            return new NotACallOutcome.Refused(refusal);
        }

        if (Choice.Read<NotACallReason>(entry.Reason) is not { } reason)
        {
            return new NotACallOutcome.Incomplete([new(nameof(entry.Reason), "Why is it not a call? Choose one.")]);
        }

        if (reason == NotACallReason.Duplicate && DuplicateError(ticket, entry.DuplicateOf, original) is { } error)
        {
            return new NotACallOutcome.Incomplete([new(nameof(entry.DuplicateOf), error)]);
        }

        var notACall = new NotACall { Reason = reason, At = now, DuplicateOf = reason == NotACallReason.Duplicate ? original?.Id : null };
        return new NotACallOutcome.Closed(Closed(ticket, notACall, now));
    }

    private static TicketChange Closed(Ticket ticket, NotACall notACall, DateTimeOffset now)
    {
        TicketStatus[] path = ticket.Status == TicketStatus.InProgress
            ? [TicketStatus.Resolved, TicketStatus.Closed]
            : [TicketStatus.InProgress, TicketStatus.Resolved, TicketStatus.Closed];
        var excluded = ticket with { NotACall = notACall, Exclusion = new SlaExclusion($"Not a call: {notACall}", now), Answers = Filled(ticket.Answers) };
        return TicketChange.Of(excluded)
            .Noting(now, $"Not a call: {notACall}. Closed by {ticket.Engineer.Name}. Fields that were blank are N/A, and the SLA clocks leave it out (KB-310).")
            .Moving(now, path);
    }

    private static string? Refusal(Ticket ticket) => ticket switch
    {
        { Lifecycle.IsOpen: false } => $"{ticket.Id} is closed already. Nothing was changed.",
        { Step: not (CallStep.Greeting or CallStep.Intake) } => $"{ticket.Id} is at step {(int)ticket.Step}. Only at steps 1 and 2 can it be closed as not a call.",
        { Case: not null } => $"{ticket.Id} was escalated, so it is a call.",
        { Links: not [] } => $"Other tickets are linked to {ticket.Id}, so it is a call.",
        { HeardEvents: var heard } when heard.Any(said => said.IsOpen) => "A possible security event is not answered yet. Report it, or say why it is none.",
        { Status: not (TicketStatus.New or TicketStatus.Assigned or TicketStatus.InProgress) } => $"{ticket.Id} is {StatusName.Of(ticket.Status)}, so it is a call.",
        _ => null,
    };

    private static string? DuplicateError(Ticket ticket, string? typed, Ticket? original) => (TicketId.TryParse(typed, out var id), original) switch
    {
        (false, _) => "Which ticket has the call? Type its id, such as INC-2026-01-00001.",
        (true, _) when id == ticket.Id => $"{id} is this ticket. Type the id of the other one.",
        (true, null) => $"There is no ticket {id}.",
        (true, { NotACall: not null }) => $"{id} was closed as not a call itself.",
        _ => null,
    };

    /// <summary>N/A in every required field that is typed and blank. Company, severity and employee id are no words: they read as N/A.</summary>
    private static CallAnswers Filled(CallAnswers answers) => answers with
    {
        Greeting = answers.Greeting with { ClientName = Or(answers.Greeting.ClientName) },
        Intake = answers.Intake with
        {
            Summary = Or(answers.Intake.Summary),
            Description = Or(answers.Intake.Description),
            AffectedSystem = Or(answers.Intake.AffectedSystem),
            UsersAffected = Or(answers.Intake.UsersAffected),
        },
        Resolution = answers.Resolution with { RootCause = Or(answers.Resolution.RootCause), StepsTaken = Or(answers.Resolution.StepsTaken) },
        Documentation = answers.Documentation with { EscalationReason = Or(answers.Documentation.EscalationReason) },
    };

    private static string Or(string? text) => Typed.Text(text) ?? NotApplicable;
}
