using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>
/// What Tier 2 and Tier 3 do with an escalated ticket: acknowledge, resolve, return to Tier 1, pass up, decide. Every act is checked against the person's roles and the ticket
/// as it is stored; each is told to the engineer and shown on the channel's card.
/// </summary>
public static class CaseHandling
{
    private const string SecurityCase = "\n\nIt is a security case now: leave the investigation to Tier 3 (KB-450).";

    private const string PassItUp = "If it is one, pass it up with the concern";

    public static CaseAnswer Acknowledge(Ticket ticket, StaffMember by, DateTimeOffset now) => Allowed(ticket, by, CaseAction.Acknowledge) is { } refused
        ? refused
        : new CaseAnswer.Done(Taken(TicketChange.Of(ticket), by, now).ShowingCase(now));

    /// <summary>Resolved: what the cause was and which steps it needs. The client's confirmation, which Tier 1 asks for, is the quality control.</summary>
    /// <param name="asked">The root cause that was questioned because it says nothing; null or empty before.</param>
    public static CaseAnswer Resolve(
        Ticket ticket, StaffMember by, string? rootCause, string? steps, DateTimeOffset now, string? asked = null)
    {
        if (Allowed(ticket, by, CaseAction.Resolve) is { } refused)
        {
            return refused;
        }

        ImmutableArray<FieldError> errors =
        [
            .. Missing("RootCause", rootCause, "What was the cause?"),
            .. string.IsNullOrEmpty(asked) && Said.Words(rootCause) is not null ? RootCauseQuestion.Of(rootCause) : [],
            .. Missing("Steps", steps, "Which steps resolve it? Tier 1 learns from them."),
        ];
        if (errors is not [] || Said.Words(rootCause) is not { } cause || Said.Words(steps) is not { } taken)
        {
            return new CaseAnswer.Incomplete(errors);
        }

        var status = ticket.Case!.Level == SupportLevel.Tier2 ? TicketStatus.ResolvedByTier2 : TicketStatus.ResolvedByTier3;
        return new CaseAnswer.Done(PassUpSecurity.AlertOfEvent(Taken(TicketChange.Of(ticket), by, now), by, now, cause, taken)
            .WithCase(held => held with { Resolution = new CaseResolution(cause, taken, by.Name, now), AcknowledgeBy = null })
            .With(resolved => resolved with { Answers = resolved.Answers with { Resolution = Documented(resolved.Answers.Resolution, cause, taken) } })
            .Noting(now, $"Resolved by {SupportLevelName.Of(ticket.Case.Level)}, {by.Name}. Root cause: {cause} Steps: {taken}")
            .Moving(now, status)
            .Telling(now, $"{ticket.Id} is resolved by {SupportLevelName.Of(ticket.Case.Level)} ({by.Name}).\n\nRoot cause: {cause}\n\nSteps: {taken}\n\nNext: confirm with the client that it works, then close it at step 7.")
            .ShowingCase(now));
    }

    /// <summary>Returned to Tier 1, to the step that the reason asks for. Not meeting KB-155 counts as a false escalation (HR-201).</summary>
    public static CaseAnswer Return(Ticket ticket, StaffMember by, ReturnReason? reason, string? note, DateTimeOffset now, string? notEvent = null)
    {
        if (Allowed(ticket, by, CaseAction.Return) is { } refused)
        {
            return refused;
        }

        if (reason is not { } why || Said.Words(note) is not { } words)
        {
            return new CaseAnswer.Incomplete([.. Missing("Reason", reason?.ToString(), "Why does it go back?"), .. Missing("Note", note, "What is Tier 1 to do next?")]);
        }

        if (PassUpSecurity.Unexplained(ticket, notEvent, PassItUp, words) is [_, ..] events)
        {
            return new CaseAnswer.Incomplete(events);
        }

        var level = ticket.Case!.Level;
        var counts = why == ReturnReason.DoesNotMeetKb155;
        var step = counts ? CallStep.Categorization : CallStep.Investigation;
        return new CaseAnswer.Done(Explained(Taken(TicketChange.Of(ticket), by, now), notEvent, words, by, now)
            .WithCase(held => Moved(held, SupportLevel.Tier1, by, $"{ReturnReasonName.Of(why)}: {words}", now) with { Return = new CaseReturn(why, words, by.Name, now) { Sent = ticket.Answers.Categorization } })
            .With(returned => returned with
            {
                Step = step,
                FalseEscalations = counts ? returned.FalseEscalations.Add(now) : returned.FalseEscalations,
                // What was said of an earlier return says nothing of this one.
                Answers = returned.Answers with { Categorization = returned.Answers.Categorization with { Changed = null }, Undecided = null },
            })
            .Noting(now, $"Returned to Tier 1 by {SupportLevelName.Of(level)}, {by.Name}. {ReturnReasonName.Of(why)}: {words}")
            .Moving(now, TicketStatus.ReturnedToTier1)
            .Telling(now, $"{ticket.Id} is back with you from {SupportLevelName.Of(level)} ({by.Name}).\n\n{ReturnReasonName.Of(why)}: {words}\n\n" +
                $"{(counts ? "It counts as a false escalation for 90 days (HR-201); type record to see yours. " : "")}Take it up again at step {(int)step}, {Wording.Of(step)}.")
            .Alerting($"returned-{ticket.Case.Number}-leader", $"{ticket.Id} was returned to Tier 1", now,
                new PostFact("By", $"{by.Name}, {SupportLevelName.Of(level)}"), new PostFact("Reason", ReturnReasonName.Of(why)), new PostFact("Next for Tier 1", words),
                new PostFact("Raised by", ticket.Engineer.ToString()), new PostFact("HR-201", counts ? "Counts as a false escalation: please review it" : ""))
            .ShowingCase(now));
    }

    /// <summary>
    /// Passed to the next level with what was done, after KB-155's third question. Tier 2 passes to Tier 3, which has a channel of its own; then Onsite, then the
    /// I.T. Manager's decision.
    /// </summary>
    public static CaseAnswer PassUp(Ticket ticket, StaffMember by, CaseEntry entry, AcknowledgementSettings settings, PrivacySettings privacy, DateTimeOffset now)
    {
        if (Allowed(ticket, by, CaseAction.PassUp) is { } refused)
        {
            return refused;
        }

        ImmutableArray<FieldError> errors = [.. Missing("Done", entry.Done, "What was done, and why does it need the next level?"), .. PassUpSecurity.Missing(ticket, entry)];
        if (errors is not [])
        {
            return new CaseAnswer.Incomplete(errors);
        }

        var words = entry.Done!.Trim();
        var concern = PassUpSecurity.ConcernOf(ticket, entry, privacy, now);
        var (from, to) = (ticket.Case!.Level, ticket.Case.Level + 1);
        var passed = Explained(Taken(TicketChange.Of(ticket), by, now), entry.NotEvent, words, by, now)
            .ShowingCase(now)
            .WithCase(held => Moved(held, to, by, words, now) with { AcknowledgeBy = AcknowledgementPolicy.DueAt(to, now, settings) })
            .Noting(now, $"Passed up from {SupportLevelName.Of(from)} to {SupportLevelName.Of(to)} by {by.Name}: {words}")
            .Telling(now, $"{ticket.Id}: {SupportLevelName.Of(from)} ({by.Name}) passed it up to {SupportLevelName.Of(to)}.\n\n{words}{(concern is null ? "" : SecurityCase)}");
        return new CaseAnswer.Done(to == SupportLevel.Tier3
            ? CasePosts.PassedToTier3(passed.Moving(now, TicketStatus.EscalatedToTier3), concern, by, words, now).CallingOut(settings, now)
            : CasePosts.PassedOn(concern is null ? passed : WithConcern(passed, ticket, concern, now), to, by, words, now));
    }

    /// <summary>A concern that Tier 3 finds is told in the case's own thread and to the Team Leader.</summary>
    private static TicketChange WithConcern(TicketChange passed, Ticket ticket, EscalationDecision.Tier3 concern, DateTimeOffset now) =>
        AddedConcern.Write(PassUpSecurity.Facts(passed, concern), ticket.Escalation! with { EscalatedTier = 3 }, concern, now);

    /// <summary>The I.T. Manager decided: the card and the ticket keep what and why. The ticket stays there until it is resolved or returned by it.</summary>
    public static CaseAnswer Decide(Ticket ticket, StaffMember by, string? decision, string? why, DateTimeOffset now)
    {
        if (Allowed(ticket, by, CaseAction.Decide) is { } refused)
        {
            return refused;
        }

        if (Said.Words(decision) is not { } decided || Said.Words(why) is not { } reason)
        {
            return new CaseAnswer.Incomplete([.. Missing("Decision", decision, "What is decided?"), .. Missing("Why", why, "Why is it decided so?")]);
        }

        return new CaseAnswer.Done(Taken(TicketChange.Of(ticket), by, now)
            .WithCase(held => held with { Decision = new CaseDecision(decided, reason, by.Name, now) })
            .Noting(now, $"I.T. Manager's decision: {decided} Reason: {reason} Entered by {by.Name}.")
            .Telling(now, $"{ticket.Id}: the I.T. Manager decided.\n\n{decided}\n\nReason: {reason}")
            .ShowingCase(now));
    }

    /// <summary>The engineer takes a returned ticket up again, at the step that the return asked for; null when it is not returned (any more).</summary>
    public static TicketChange? TakeUpAgain(Ticket ticket, DateTimeOffset now) => ticket.Status != TicketStatus.ReturnedToTier1 ? null : TicketChange.Of(ticket)
        .Noting(now, $"Taken up again by {ticket.Engineer.Name} at step {(int)ticket.Step}, {Wording.Of(ticket.Step)}.")
        .Moving(now, TicketStatus.InProgress);

    /// <summary>Why words that name a security event name none: kept for whoever reads the ticket later.</summary>
    /// <summary>Why the words that were asked about name no event. A reason that nobody asked for is a note too.</summary>
    private static TicketChange Explained(TicketChange change, string? notEvent, string words, StaffMember by, DateTimeOffset now)
    {
        if (Said.Words(notEvent) is not { } why)
        {
            return change;
        }

        var asked = PassUpSecurity.IsAsked(change.Ticket) ? SecurityEventWords.RecogniseAll(words) : [];
        return asked is []
            ? change.Noting(now, $"No security event, says {by.Name}: {why}")
            : SecurityEventQuestion.RuleOut(change, [.. SecurityEventQuestion.RuledOut(asked, why, by.Name, now)], now);
    }

    private static CaseAnswer? Allowed(Ticket ticket, StaffMember by, CaseAction action) => ticket.Case switch
    {
        null => new CaseAnswer.Refused($"{ticket.Id} is not escalated. Nothing was changed."),
        { IsHeld: false } => new CaseAnswer.Refused($"{ticket.Id} is {StatusName.Of(ticket.Status)} since {PhilippineTime.Minute(ticket.Lifecycle.Since)}. Nothing was changed."),
        var held when !CaseRights.Works(by.Roles, held.Level) => new CaseAnswer.Refused(
            $"Only {SupportLevelName.Of(held.Level is SupportLevel.Tier2 ? SupportLevel.Tier2 : SupportLevel.Tier3)} can do this for {ticket.Id}. Nothing was changed. If you should have that role, ask your Operations Manager."),
        { Acknowledged: { } taken } when action == CaseAction.Acknowledge => new CaseAnswer.Refused($"{taken.By} acknowledged {ticket.Id} at {PhilippineTime.Minute(taken.At)}. Nothing was changed."),
        var held when !CaseRights.Of(ticket, by.Roles).Contains(action) => new CaseAnswer.Refused($"{ticket.Id} is with {SupportLevelName.Of(held.Level)}; this is not possible there. Nothing was changed."),
        _ => null,
    };

    /// <summary>Whoever acts on a ticket has it from then on; nobody has to click Acknowledge first.</summary>
    private static TicketChange Taken(TicketChange change, StaffMember by, DateTimeOffset now)
    {
        var held = change.Ticket.Case!;
        return held.Acknowledged is not null ? change : change
            .WithCase(taken => taken with
            {
                Acknowledged = new Acknowledgement(by.Name, by.UserId, now, CaseRights.LevelOf(by.Roles, held.Level)),
                AcknowledgeBy = null,
            })
            .Noting(now, $"Acknowledged by {SupportLevelName.Of(CaseRights.LevelOf(by.Roles, held.Level))}, {by.Name}, {PhilippineTime.Words(now - held.HeldSince)} after it came.")
            .Telling(now, $"{change.Ticket.Id}: {HasIt(held.Level, by, now)}");
    }

    /// <summary>Who has it, as far as that is known: a person of Tier 3 who acknowledges for another level is not that level.</summary>
    private static string HasIt(SupportLevel level, StaffMember by, DateTimeOffset now) => CaseRights.LevelOf(by.Roles, level) is var own && own == level
        ? $"{SupportLevelName.Of(level)} has it. {by.Name} acknowledged at {PhilippineTime.Minute(now)}."
        : $"{by.Name} of {SupportLevelName.Of(own)} acknowledged at {PhilippineTime.Minute(now)} for {SupportLevelName.Of(level)}.";

    private static EscalationCase Moved(EscalationCase held, SupportLevel to, StaffMember by, string why, DateTimeOffset now) => held with
    {
        HandOvers = held.HandOvers.Add(new HandOver { From = held.Level, To = to, At = now, By = by.Name, HeldBy = held.Acknowledged?.By, HeldSince = held.HeldSince, Why = why }),
        Level = to,
        HeldSince = now,
        Acknowledged = to == SupportLevel.Tier1 ? held.Acknowledged : null,
        AcknowledgeBy = null,
        Reminders = 0,
    };

    private static ResolutionAnswers Documented(ResolutionAnswers answers, string cause, string steps) => answers with
    {
        RootCause = Said.Words(answers.RootCause) ?? cause,
        StepsTaken = Said.Words(answers.StepsTaken) ?? steps,
    };

    private static ImmutableArray<FieldError> Missing(string field, string? value, string message) => Said.Words(value) is null ? [new(field, message)] : [];
}
