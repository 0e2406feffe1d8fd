using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>
/// An escalation outside business hours waits for nobody's next morning: the level's on-call list and the Team Leaders are mentioned in its
/// thread, and the engineer is told
/// whom to phone. In business hours the channel is watched, and nothing is added.
/// </summary>
public static class AcknowledgementCallOut
{
    /// <summary>Adds the call-out for the level that holds the case now.</summary>
    public static TicketChange CallingOut(this TicketChange change, AcknowledgementSettings settings, DateTimeOffset now)
    {
        if (settings.Hours.Contains(now) || change.Ticket.Case is not { IsHeld: true } held)
        {
            return change;
        }

        var (id, level) = (change.Ticket.Id, SupportLevelName.Of(held.Level));
        return change
            .InThread($"on-call-{held.Post}", $"{id} was escalated outside business hours. Please acknowledge it on its card.", PostMention.OnCall, now)
            .Telling(now, $"{id}: it is outside business hours. {level}'s on-call and the Team Leader are mentioned in its thread. "
                + Phone(level, settings.ToPhone(held.Level)));
    }

    private static string Phone(string level, ImmutableArray<AcknowledgementContact> people) => people is []
        ? $"Phone {level}'s on-call and your Team Leader now, too. I have no numbers of theirs: "
            + "your Operations Manager can have them set (Roles:Contacts)."
        : $"Phone them now, too: {string.Join("; ", people)}.";
}
