using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>The posts that an escalated ticket makes on its way: to the next level's channel, to the Team Leaders, to its thread.</summary>
public static class CasePosts
{
    private const string Reminder = "reminder-";

    /// <summary>Whether a post, by its id, is one of <see cref="Remind"/>'s.</summary>
    public static bool IsReminder(string post) => post.StartsWith(Reminder, StringComparison.Ordinal);

    /// <summary>A hand-over to Tier 3 gets a thread of its own in Tier 3's channel, and the Team Leader is told.</summary>
    /// <param name="concern">The security concern it is passed up with; null for none.</param>
    public static TicketChange PassedToTier3(TicketChange change, EscalationDecision.Tier3? concern, StaffMember by, string done, DateTimeOffset now)
    {
        var post = $"tier3-passed-{change.Ticket.Case!.Number}";
        var moved = change.WithCase(held => held with { Post = post });
        return concern is null
            ? moved
                .Threading(TeamsChannel.Tier3Escalation, "Passed up by Tier 2", CaseFacts.PassedToTier3(change.Ticket, by, done), now)
                .Alerting($"{post}-leader", $"{change.Ticket.Id} was passed up to Tier 3", now, new PostFact("By", by.Name), new PostFact("What was done", done))
            : PassUpSecurity.Record(moved, concern, now)
                .Threading(TeamsChannel.Tier3Escalation, "Tier 3 security incident", CaseFacts.PassedToTier3(change.Ticket, concern, by), now)
                .Alerting($"{post}-leader", $"Tier 3 security incident {change.Ticket.Id}", now,
                    [.. CaseFacts.Tier3(change.Ticket, concern).Where(fact => fact.Name != "Ticket"), new PostFact("Passed up by", by.Name)]);
    }

    /// <summary>Onsite and the I.T. Manager have no channel of KB-102: their Team Leaders are told, and the thread goes on.</summary>
    public static TicketChange PassedOn(TicketChange change, SupportLevel to, StaffMember by, string done, DateTimeOffset now) => change
        .InThread($"passed-{change.Ticket.NoteCount}", $"{change.Ticket.Id} is passed up to {SupportLevelName.Of(to)} by {by.Name}.\n\n{done}", PostMention.Nobody, now)
        .Alerting($"passed-{change.Ticket.NoteCount}-leader", to == SupportLevel.ItManager ? $"{change.Ticket.Id} needs the I.T. Manager's decision" : $"{change.Ticket.Id} needs somebody onsite", now,
            new PostFact("By", by.Name), new PostFact("What was done", done))
        .ShowingCase(now);

    /// <summary>Nobody acknowledged in time: the thread is reminded with a mention, the Team Leader and the engineer are told, and the next reminder is set.</summary>
    public static TicketChange Remind(Ticket ticket, AcknowledgementSettings settings, DateTimeOffset now)
    {
        var held = ticket.Case!;
        var (number, waited) = (held.Reminders + 1, PhilippineTime.Words(now > held.HeldSince ? now - held.HeldSince : TimeSpan.Zero));
        var level = SupportLevelName.Of(held.Level);
        var begun = ticket.Delivered.Any(post => post.Id == held.Post && post.Place == PostPlace.Channel);
        var late = TicketChange.Of(ticket)
            .WithCase(waiting => waiting with { Reminders = number, AcknowledgeBy = AcknowledgementPolicy.DueAt(held.Level, now, settings) })
            .Noting(now, $"Not acknowledged by {level} after {waited}: reminder {number}, the Team Leader is told.")
            .Alerting($"{Reminder}{held.Number}-{held.Level}-{number}-leader", $"{ticket.Id} is not acknowledged by {level}", now,
                new PostFact("Waiting", $"{waited}, since {PhilippineTime.Minute(held.HeldSince)}"), new PostFact("Reminder", $"{number}"))
            .TellingToo(now, $"{ticket.Id}: {level} has not acknowledged after {waited}. {(begun ? "They were reminded, and your Team Leader is told" : "Your Team Leader is told")}.");

        // Where the thread is not begun yet there is nobody to remind: its own post comes first, and shows the case as it is then.
        return !begun ? late : late
            .InThread($"{Reminder}{held.Number}-{held.Level}-{number}", $"{ticket.Id} is not acknowledged after {waited}. Please acknowledge it on its card.",
                held.Level == SupportLevel.Tier2 ? PostMention.Tier2OnCall : PostMention.TeamLeaders, now)
            .ShowingCase(now);
    }
}
