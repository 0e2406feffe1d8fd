using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Reminds of escalations that were not acknowledged in time (KB-102). What is due stands on the ticket, so any instance, also after a restart, goes on with it.</summary>
public sealed class AcknowledgementWatch(ITicketDesk desk, KnowledgeHub hub, TimeProvider time, ILogger<AcknowledgementWatch> log)
{
    /// <summary>Reminds if it is due; true when the ticket was not acknowledged in time.</summary>
    public async Task<bool> LookAtAsync(TicketId id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await desk.FindAsync(id, cancellationToken) is not { Case: { } waiting })
        {
            return false;
        }

        if (AcknowledgementPolicy.IsReminderDue(waiting, hub.Acknowledgement, now))
        {
            await RemindAsync(id, waiting, now, cancellationToken);
        }

        return AcknowledgementPolicy.IsOverdue(waiting, now);
    }

    private async Task RemindAsync(TicketId id, EscalationCase waiting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var answer = await desk.ApplyAsync<bool>(
            id, $"remind:{waiting.Number}:{waiting.Level}:{waiting.Reminders}",
            ticket => ticket.Case is { } still && AcknowledgementPolicy.IsReminderDue(still, hub.Acknowledgement, now) ? new(CasePosts.Remind(ticket, hub.Acknowledgement, now), true) : new(null, false), cancellationToken);
        if (answer is DeskAnswer<bool>.Applied { Outcome: true })
        {
            DeliveryLog.Reminded(log, id, waiting.Reminders + 1);
        }
    }
}
