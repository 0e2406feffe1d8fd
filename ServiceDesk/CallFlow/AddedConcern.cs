using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// Another security concern on a ticket that Tier 3 has as a security case already: the case goes on in its thread, which is told with a mention, and so is the Team
/// Leader. The ticket keeps both; of two deadlines the first counts.
/// </summary>
public static class AddedConcern
{
    private const string Prefix = "concern-";

    /// <summary>Whether a post, by its id, is one that tells a thread of such a concern.</summary>
    public static bool IsOne(string post) => post.StartsWith(Prefix, StringComparison.Ordinal) && post.AsSpan(Prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether Tier 3 was told of exactly this.</summary>
    public static bool IsRecorded(EscalationRecord record, EscalationDecision.Tier3 decision) => record.Justification.Contains(Justification.Of(decision), StringComparison.Ordinal);

    /// <summary>Whether a ticket's concern is told again with nothing new but its system, which was not known yet.</summary>
    public static bool NamesTheSystem(Ticket before, Ticket after)
    {
        var (held, said) = (before.Answers.Categorization, after.Answers.Categorization);
        return !SuspectSystem.IsNamed(held.ConcernSystem) && SuspectSystem.IsNamed(said.ConcernSystem)
            && (held.Concern, held.Observed) == (said.Concern, said.Observed)
            && (held.DiscoveredDate, held.DiscoveredTime) == (said.DiscoveredDate, said.DiscoveredTime);
    }

    public static TicketChange Write(TicketChange change, EscalationRecord record, EscalationDecision.Tier3 decision, DateTimeOffset now)
    {
        var why = Justification.Of(decision);
        var due = record.NotificationDueAt < decision.NotificationDueAt ? record.NotificationDueAt : decision.NotificationDueAt;
        var noted = change
            .With(ticket => ticket with { Escalation = record with { Justification = $"{record.Justification} {why}", NotificationDueAt = due } })
            .Noting(now, why);
        var id = $"{Prefix}{noted.Ticket.NoteCount}";
        return noted
            .WithCase(held => held with { ConcernPost = id })
            .InThread(id, $"{change.Ticket.Id}: another security concern. {Words(decision)} NPC notice due {PhilippineTime.Stamp(decision.NotificationDueAt)}.", PostMention.TeamLeaders, now)
            .AlertingOf(id, $"{id}-leader", $"Another security concern on {change.Ticket.Id}", now, [.. CaseFacts.Tier3(change.Ticket, decision).Where(fact => fact.Name != "Ticket")]);
    }

    /// <summary>Tells a thread that is begun again what the lost one was told; nothing when that was told no further concern.</summary>
    public static TicketChange TellAgain(TicketChange change, string lost, DateTimeOffset now)
    {
        var told = change.Ticket.Delivered.Where(post => post.ConversationId == lost && IsOne(post.Id)).ToArray();
        return told is not [.., var last] ? change : change
            .With(ticket => ticket with { Delivered = ticket.Delivered.RemoveRange(told) })
            .InThread(last.Id, $"{change.Ticket.Id}: the security concerns so far. {change.Ticket.Escalation?.Justification}", PostMention.TeamLeaders, now);
    }

    /// <summary>What KB-102's channel must be told of a concern, in one line.</summary>
    public static string Words(EscalationDecision.Tier3 decision) =>
        $"{SecurityConcernName.Of(decision.Concern)} (suspected) {SuspectSystem.InSentence(decision.System)}, "
        + $"discovered {PhilippineTime.Stamp(decision.DiscoveredAt)}. Observed: {decision.Observed.TrimEnd('.')}.";
}
