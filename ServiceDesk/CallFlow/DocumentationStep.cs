using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 7 of SOP-7005: what is missing is filled in place; a complete ticket can be resolved and closed (SOP-7010).</summary>
public static class DocumentationStep
{
    /// <summary>Keeps what was filled in.</summary>
    public static StepOutcome.Stay Save(Ticket ticket, DocumentationAnswers answers, KnowledgeHub hub, DateTimeOffset now)
    {
        var filled = DocumentationEntry.Fill(ticket, answers, hub);
        var written = Written(ticket, filled.Ticket, now);
        var change = TicketChange.Of(filled.Ticket);
        return new StepOutcome.Stay
        {
            Change = SeverityRule.Chosen(written is [] ? change : change.Noting(now, $"Documentation filled: {string.Join(", ", written)}."), ticket.Severity, answers.Severity, now),
            Errors = filled.Errors,
            Companies = filled.Companies,
        };
    }

    /// <summary>Keeps what was filled in, with a company that is not in the directory by its name. The Team Leaders are told.</summary>
    /// <param name="offered">The name that was typed before companies were offered.</param>
    public static StepOutcome.Stay SaveUnlisted(Ticket ticket, DocumentationAnswers answers, string offered, KnowledgeHub hub, DateTimeOffset now)
    {
        if (UnlistedCompany.NameOf(answers.Company, offered, hub) is not { } name)
        {
            return Save(ticket, answers, hub, now);
        }

        var kept = UnlistedCompany.Keep(ticket, name, now);
        var saved = Save(kept.Ticket, answers with { Company = name }, hub, now);
        return saved with { Change = saved.Change.After(kept) };
    }

    /// <summary>Resolves a complete ticket whose fix is verified.</summary>
    public static StepOutcome Resolve(Ticket ticket, DocumentationAnswers answers, KnowledgeHub hub, DateTimeOffset now)
    {
        var saved = Save(ticket, answers, hub, now);
        ImmutableArray<FieldError> errors =
        [
            .. saved.Errors,
            .. Incomplete(saved.Change.Ticket, now),
            .. ResolutionStep.Missing(saved.Change.Ticket.Answers.Resolution).Where(error => error.Field is nameof(ResolutionAnswers.MonitorSuccess) or nameof(ResolutionAnswers.StatusOperational)),
        ];
        if (errors is not [])
        {
            return saved with { Errors = errors };
        }

        return saved.Change.Ticket.Lifecycle.To(TicketStatus.Resolved, now) is Transition.Refused refused
            ? saved with { Errors = [new(nameof(TicketStatus), refused.Reason)] }
            : saved with { Change = saved.Change.Moving(now, TicketStatus.Resolved) };
    }

    /// <summary>Closes a complete, resolved ticket when the client confirmed, or did not answer for SOP-7010's 48 hours.</summary>
    public static StepOutcome Close(Ticket ticket, DocumentationAnswers answers, KnowledgeHub hub, DateTimeOffset now)
    {
        var saved = Save(ticket, answers, hub, now);
        ImmutableArray<FieldError> errors = [.. saved.Errors, .. Incomplete(saved.Change.Ticket, now), .. Waiting(saved.Change.Ticket, hub.Lifecycle, now), .. Unanswered(saved.Change.Ticket)];
        if (errors is not [])
        {
            return saved with { Errors = errors };
        }

        return saved.Change.Ticket.Lifecycle.To(TicketStatus.Closed, now) is Transition.Refused refused
            ? saved with { Errors = [new(nameof(TicketStatus), refused.Reason)] }
            : new StepOutcome.Advance { Change = saved.Change.Moving(now, TicketStatus.Closed) };
    }

    /// <summary>The client confirmed, by the newest answer of step 5 or of this one.</summary>
    public static bool ClientConfirmed(Ticket ticket) => ticket.Answers.Resolution.ClientConfirmed == true;

    /// <summary>When the ticket may be closed without an answer of the client; null while it is not resolved.</summary>
    public static DateTimeOffset? UnansweredFrom(Ticket ticket, LifecycleSettings settings) =>
        ticket.Status is TicketStatus.Resolved or TicketStatus.ResolvedByTier2 or TicketStatus.ResolvedByTier3 ? ticket.Lifecycle.Since + settings.CloseUnansweredAfter : null;

    /// <summary>A possible security event that nobody answered would be lost with the ticket.</summary>
    private static ImmutableArray<FieldError> Unanswered(Ticket ticket) => HeardEvents.Open(ticket) is { } heard
        ? [new(nameof(TicketStatus), $"Answer the possible security event first: “{heard.Words}”. Report it, or say why it is none.")]
        : [];

    private static ImmutableArray<FieldError> Incomplete(Ticket ticket, DateTimeOffset now) =>
    [
        .. TicketDocumentation.MissingOf(ticket, now).Select(field => new FieldError(field.Answer ?? field.Name, $"{field.Name} is missing. Type N/A only where it truly does not apply.")),
    ];

    private static ImmutableArray<FieldError> Waiting(Ticket ticket, LifecycleSettings settings, DateTimeOffset now) =>
        UnansweredFrom(ticket, settings) is { } from && !ClientConfirmed(ticket) && now < from
            ? [new(nameof(DocumentationAnswers.ClientConfirmed), $"Closing needs the client's confirmation, or no answer until {PhilippineTime.Stamp(from)}.")]
            : [];

    private static ImmutableArray<string> Written(Ticket before, Ticket after, DateTimeOffset now)
    {
        var missing = TicketDocumentation.MissingOf(after, now).Select(field => field.Name).ToHashSet();
        return [.. TicketDocumentation.MissingOf(before, now).Where(field => !missing.Contains(field.Name)).Select(field => field.Name)];
    }
}
