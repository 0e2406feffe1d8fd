using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// The one gate between Tier 1 and the escalation channels. Step 3, Escalate, Security and every command end here; nothing else makes an escalation.
/// A valid Tier 3 case is recorded at once; a valid Tier 2 case when what KB-155 and KB-102 want it to carry was confirmed.
/// </summary>
public static class EscalationGate
{
    /// <summary>Puts KB-155's question to the facts as entered.</summary>
    /// <param name="evidence">What the desk itself counts: shown and documented, it does not decide.</param>
    public static GateOutcome Ask(Ticket ticket, CategorizationAnswers answers, GateQuestion question, DeskEvidence evidence, KnowledgeHub hub, DateTimeOffset now)
    {
        if (!ticket.Lifecycle.IsOpen && Escalatable(ticket, 3) is { } closed)
        {
            return NotPossible(closed, SaidLater.Facts(ticket, answers, hub, now));
        }

        // What decides something is recorded; what does not must not take the place of what was decided on.
        var events = question == GateQuestion.Everything ? SecurityEventQuestion.Answer(ticket, answers, now) : EventAnswer.None;
        var filled = events.Without(FactsForm.Filled(ticket, answers));
        var kept = events.Keep(TicketChange.Of(FactsForm.Holding(ticket, filled)), now);
        var recorded = events.Keep(TicketChange.Of(ticket with { Answers = ticket.Answers.With(filled) }), now);
        var read = FactsReader.Read(answers, question, hub, now);
        ImmutableArray<FieldError> errors = [.. read.Errors, .. events.Errors];
        if (errors is not [])
        {
            return new GateOutcome.Incomplete { Change = kept, Errors = FactsForm.Errors(errors, answers, filled) };
        }

        var desk = Beside(ticket, evidence, read.Facts.Companies);
        return EscalationPolicy.Decide(read.Facts, hub.Escalation, hub.Privacy) switch
        {
            EscalationDecision.SecurityIncomplete incomplete => new GateOutcome.Incomplete { Change = kept, Errors = FactsForm.Errors([.. incomplete.Gaps.Select(FactsReader.Missing)], answers, filled) },
            EscalationDecision.SecurityQuestioned questioned => new GateOutcome.Questioned
            {
                Change = ticket.Answers.Questioned == answers.Observed ? kept : kept
                    .With(asked => asked with { Answers = asked.Answers with { Questioned = answers.Observed } })
                    .Noting(now, $"Security claim questioned once under KB-155: {questioned.Example}"),
                Decision = questioned,
            },
            EscalationDecision.Tier3 when ReturnedTicket.MissingForTier3(ticket, filled) is { } unchanged => new GateOutcome.Incomplete { Change = kept, Errors = [unchanged] },
            EscalationDecision.Tier3 tier3 => Tier3(ticket, WithSystem(recorded, tier3.System), tier3, SaidLater.Facts(ticket, WithoutConcern(answers), hub, now), desk, hub, now),
            EscalationDecision.Tier2 when Escalatable(ticket, 2) is { } reason => NotPossible(reason, SaidLater.Facts(ticket, answers, hub, now)),
            EscalationDecision.Tier2 tier2 => ReturnedTicket.MissingForTier2(ticket, filled) is { } unchanged
                ? new GateOutcome.Incomplete { Change = kept, Errors = [unchanged] }
                : new GateOutcome.Tier2Ready { Change = recorded, Decision = tier2 },
            var decision => new GateOutcome.Kept { Change = ticket.Tier > 1 ? SaidLater.Facts(ticket, answers, hub, now) : EscalationEntry.Keep(recorded, decision, desk, now), Decision = decision },
        };
    }

    /// <summary>What KB-155 says of the facts as they are recorded; null while they lack something.</summary>
    public static EscalationDecision? OfRecorded(Ticket ticket, KnowledgeHub hub, DateTimeOffset now) =>
        FactsReader.Read(ticket.Answers.Categorization, GateQuestion.Everything, hub, now) is { Errors: [], Facts: var facts } ? EscalationPolicy.Decide(facts, hub.Escalation, hub.Privacy) : null;

    /// <summary>Records a Tier 2 case with what the channel must be told, after deciding again on the facts the ticket holds.</summary>
    public static GateOutcome Confirm(Ticket ticket, Tier2Case answers, DeskEvidence evidence, KnowledgeHub hub, DateTimeOffset now)
    {
        if (Escalatable(ticket, 2) is { } reason)
        {
            return NotPossible(reason, SaidLater.Post(ticket, answers, now));
        }

        var typed = ticket with { Answers = ticket.Answers with { Tier2 = answers } };
        var asked = Ask(typed, ticket.Answers.Categorization, GateQuestion.Everything, evidence, hub, now);
        if (asked is not GateOutcome.Tier2Ready ready)
        {
            return asked;
        }

        ImmutableArray<FieldError> errors =
        [
            .. Required(nameof(answers.Symptoms), answers.Symptoms, "What do the companies see in common?"),
            .. Required(nameof(answers.Timeline), answers.Timeline, "When did it start, and what happened since?"),
            .. Required(nameof(answers.Tried), answers.Tried, "What was checked? An escalation without diagnostics counts as false (HR-201)."),
        ];
        return errors is not []
            ? ready with { Errors = errors }
            : new GateOutcome.Escalated
            {
                Change = EscalationEntry.Tier2(ready.Change, ready.Decision, answers, Beside(ticket, evidence, ready.Decision.Companies), hub.Acknowledgement, now),
                Decision = ready.Decision,
            };
    }

    /// <summary>What is new to Tier 3 reaches it in every open status; where nothing can be, the facts that were recorded stay and the claim is kept as a note.</summary>
    /// <param name="beside">What was said beside the concern, as a note.</param>
    private static GateOutcome Tier3(Ticket ticket, TicketChange recorded, EscalationDecision.Tier3 decision, TicketChange beside, string? desk, KnowledgeHub hub, DateTimeOffset now) => ticket switch
    {
        { Status: TicketStatus.EscalatedToTier3, Escalation.NotificationDueAt: not null } when AddedConcern.NamesTheSystem(ticket, recorded.Ticket) => new GateOutcome.Added
        {
            Change = recorded.WithCase(held => held with { ConcernPost = null }).Noting(now, $"The system of the security concern is named: {decision.System}"),
            Decision = decision,
        },
        { Status: TicketStatus.EscalatedToTier3, Escalation: { NotificationDueAt: not null } record } => AddedConcern.IsRecorded(record, decision)
            ? NotPossible(Already(ticket), beside)
            : new GateOutcome.Added { Change = AddedConcern.Write(recorded, record, decision, now), Decision = decision },
        _ when Escalatable(ticket, 3) is { } reason => NotPossible(reason, SaidLater.Concern(
            beside,
            $"A security concern was named and not escalated, because the ticket is {StatusName.Of(ticket.Status)}: {AddedConcern.Words(decision)}"
            + (decision.Suspicion is { } why ? $" Why it is suspected: {why}" : ""),
            now)),
        _ => new GateOutcome.Escalated { Change = EscalationEntry.Tier3(recorded, decision, desk, hub.Acknowledgement, now), Decision = decision },
    };

    /// <summary>The recorded facts say that the system is not known yet, so that it can be named later.</summary>
    private static TicketChange WithSystem(TicketChange recorded, string system) => recorded.With(ticket => ticket with
    {
        Answers = ticket.Answers.With(ticket.Answers.Categorization with { ConcernSystem = system }),
    });

    private static CategorizationAnswers WithoutConcern(CategorizationAnswers answers) =>
        new() { Companies = answers.Companies, SharedCause = answers.SharedCause, Infrastructure = answers.Infrastructure };

    private static GateOutcome.NotPossible NotPossible(string reason, TicketChange said) => new()
    {
        Change = said,
        Reason = said.IsNoted ? $"{reason} What you typed is kept as a note." : reason,
    };

    /// <summary>What goes beside the engineer's count: the desk's own, where it differs widely, and what the linked tickets collected. Null when there is neither.</summary>
    private static string? Beside(Ticket ticket, DeskEvidence evidence, int? companies) => (evidence.Beside(companies), LinkedTickets.Evidence(ticket)) switch
    {
        (var beside, null) => beside,
        (var beside, { } linked) => $"{(beside is null ? "" : $"{beside} ")}Linked to it: {linked}.",
    };

    /// <summary>Why the ticket cannot be escalated to a tier from its present status; null when it can.</summary>
    private static string? Escalatable(Ticket ticket, int tier) => ticket.Status switch
    {
        TicketStatus.New or TicketStatus.Assigned or TicketStatus.InProgress or TicketStatus.ReturnedToTier1 => null,
        TicketStatus.EscalatedToTier2 or TicketStatus.EscalatedToTier3 when tier == 3 => null,
        TicketStatus.EscalatedToTier2 or TicketStatus.EscalatedToTier3 => Already(ticket),
        TicketStatus.Closed => $"{ticket.Id} is Closed: its facts and its decision stay as they are (SOP-7010). Open a new ticket for anything new: type new.",
        _ => $"{ticket.Id} is {StatusName.Of(ticket.Status)} and cannot be escalated any more (SOP-7010). Open a new ticket for this {(tier == 3 ? "concern: type new, then security" : "incident: type new, then escalate")}.",
    };

    private static string Already(Ticket ticket) => $"{ticket.Id} is already {StatusName.Of(ticket.Status)}. Nothing was escalated twice.";

    /// <summary>A dash is no diagnostics.</summary>
    private static ImmutableArray<FieldError> Required(string field, string? value, string message) => Said.Words(value) is null ? [new(field, message)] : [];
}
