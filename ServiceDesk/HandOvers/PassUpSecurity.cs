using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>KB-155's third question on a case that is no security case yet: asked when it is passed up, and of words that name an event whatever is done.</summary>
public static class PassUpSecurity
{
    /// <summary>Whether passing the ticket up asks the question.</summary>
    public static bool IsAsked(Ticket ticket) => ticket.Escalation?.NotificationDueAt is null;

    /// <summary>The answer that a form begins with: Tier 2 has to choose; from Tier 3 on, whose question it was, none is assumed until one is named.</summary>
    public static string? Begun(Ticket ticket) => ticket.Case?.Level >= SupportLevel.Tier3 ? nameof(SecurityConcern.None) : null;

    /// <summary>What is still to be said before the case is passed up.</summary>
    public static ImmutableArray<FieldError> Missing(Ticket ticket, CaseEntry entry)
    {
        if (!IsAsked(ticket))
        {
            return [];
        }

        return Choice.Read<SecurityConcern>(entry.Concern ?? Begun(ticket)) switch
        {
            null => [new(nameof(entry.Concern), "Is there any security concern? Choose one, or \"None of these\".")],
            SecurityConcern.None => Unexplained(ticket, entry.NotEvent, "Choose the concern above", entry.Done),
            _ => [],
        };
    }

    /// <summary>The error of words that name a security event, where nobody said why there is none; empty otherwise.</summary>
    /// <param name="instead">What is to be done if it is one, as the beginning of a sentence.</param>
    public static ImmutableArray<FieldError> Unexplained(Ticket ticket, string? notEvent, string instead, params ReadOnlySpan<string?> texts) =>
        IsAsked(ticket) && Said.Words(notEvent) is null && SecurityEventWords.RecogniseAll(texts) is { IsEmpty: false } words
            ? [SecurityEventQuestion.Error(nameof(CaseEntry.NotEvent), words, instead)]
            : [];

    /// <summary>
    /// A resolution whose words name a security event holds nobody up, for the cause is found. But KB-450's notification may be due: the Team Leader is told.
    /// </summary>
    public static TicketChange AlertOfEvent(TicketChange change, StaffMember by, DateTimeOffset now, params ReadOnlySpan<string?> texts)
    {
        if (!IsAsked(change.Ticket) || SecurityEventWords.Recognise(texts) is not { } words)
        {
            return change;
        }

        var said = $"Its resolution names a security event (\"{words}\"), and it is no security case: please check KB-155 and the notice to the NPC (KB-450)";
        return change
            .Noting(now, $"{said}. The Team Leader is told.")
            .Alerting($"event-{change.Ticket.Case!.Number}-leader", $"{change.Ticket.Id} may be a security case", now, new PostFact("By", by.Name), new PostFact("Please check", said));
    }

    /// <summary>The concern that the case is passed up with; null when none is named, or it is a security case already.</summary>
    public static EscalationDecision.Tier3? ConcernOf(Ticket ticket, CaseEntry entry, PrivacySettings privacy, DateTimeOffset now)
    {
        if (!IsAsked(ticket) || Choice.Read<SecurityConcern>(entry.Concern) is not { } concern || concern == SecurityConcern.None)
        {
            return null;
        }

        var typed = PhilippineTime.Read(entry.DiscoveredDate, entry.DiscoveredTime);
        var discovered = typed is { } at && at <= now ? at : now;
        return new EscalationDecision.Tier3
        {
            Criteria = Criteria(ticket, concern),
            Concern = concern,
            Observed = entry.Done!.Trim(),
            System = SuspectSystem.NameOrNotKnown(entry.System),
            DiscoveredAt = discovered,
            NotificationDueAt = discovered + privacy.NotificationDue,
        };
    }

    /// <summary>The ticket's record as that of a security case: its reasons are kept, the concern and its deadline are added.</summary>
    public static TicketChange Record(TicketChange change, EscalationDecision.Tier3 decision, DateTimeOffset now)
    {
        var why = Justification.Of(decision);
        return Facts(change, decision)
            .With(ticket => ticket with
            {
                Escalation = ticket.Escalation! with
                {
                    EscalatedTier = 3,
                    Justification = $"{ticket.Escalation.Justification} {why}",
                    Criteria = decision.Criteria,
                    NotificationDueAt = decision.NotificationDueAt,
                },
            })
            .Noting(now, why);
    }

    /// <summary>The facts of the concern, where the engineer's own are kept.</summary>
    public static TicketChange Facts(TicketChange change, EscalationDecision.Tier3 decision) => change.With(ticket => ticket with
    {
        Answers = ticket.Answers with
        {
            Categorization = ticket.Answers.Categorization with
            {
                Concern = decision.Concern.ToString(),
                Observed = decision.Observed,
                ConcernSystem = decision.System,
                DiscoveredDate = PhilippineTime.Date(decision.DiscoveredAt),
                DiscoveredTime = PhilippineTime.Minute(decision.DiscoveredAt),
            },
        },
    });

    private static ImmutableArray<Criterion> Criteria(Ticket ticket, SecurityConcern concern) =>
    [
        .. (ticket.Escalation?.Criteria ?? []).Where(criterion => criterion.Kind != CriterionKind.Security),
        new Criterion(CriterionKind.Security, CriterionState.Met, $"{SecurityConcernName.Of(concern)} (suspected)"),
    ];
}
