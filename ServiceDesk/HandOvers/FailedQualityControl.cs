using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>
/// The client does not confirm what Tier 2 or Tier 3 resolved. SOP-7010 leads from there to Closed only: the issue goes on as a new ticket that is linked to the resolved one,
/// and KB-155 is asked anew (each incident on its own).
/// </summary>
public static class FailedQualityControl
{
    /// <summary>Whether the client's no can be taken up: resolved above Tier 1, not closed, and not taken up before.</summary>
    public static bool IsPossible(Ticket ticket) => ticket is { Status: TicketStatus.ResolvedByTier2 or TicketStatus.ResolvedByTier3, Case.ContinuedAs: null };

    /// <summary>The new ticket: the same client and issue, with KB-155's questions still to be answered.</summary>
    public static TicketChange Anew(TicketId id, Ticket resolved, string conversationId, DateTimeOffset now)
    {
        var opened = TicketOpening.Open(id, resolved.Engineer, conversationId, now);
        return opened.With(ticket => ticket with
        {
            Step = CallStep.Categorization,
            Company = resolved.Company,
            Severity = resolved.Severity,
            ErrorCodes = resolved.ErrorCodes,
            // A parent has no parent of its own.
            Parent = resolved.Parent is null ? resolved.Id : null,
            Answers = ticket.Answers with
            {
                Greeting = resolved.Answers.Greeting with { FirstContactDate = ticket.Answers.Greeting.FirstContactDate, FirstContactTime = ticket.Answers.Greeting.FirstContactTime },
                Intake = resolved.Answers.Intake,
            },
        })
        .Noting(now, $"Goes on from {resolved.Id}, which is {StatusName.Of(resolved.Status)}: the client does not confirm that it works.")
        .Moving(now, TicketStatus.InProgress);
    }

    /// <summary>The resolved ticket with the client's no, told to its thread; null when that was done before.</summary>
    public static TicketChange? Record(Ticket resolved, Ticket anew, DateTimeOffset now)
    {
        if (!IsPossible(resolved))
        {
            return null;
        }

        var collected = anew.Parent == resolved.Id && LinkedTickets.Collect(resolved, anew, now) is { } linked ? linked : TicketChange.Of(resolved);
        return collected
            .WithCase(held => held with { ContinuedAs = anew.Id })
            .With(ticket => ticket with
            {
                Answers = ticket.Answers with
                {
                    Resolution = ticket.Answers.Resolution with { ClientConfirmed = false },
                    Documentation = ticket.Answers.Documentation with { ClientConfirmed = false },
                },
            })
            .Noting(now, $"Quality control failed: the client does not confirm that it works. It goes on as {anew.Id}.")
            .InThread("not-confirmed", $"{resolved.Id}: the client does not confirm that it works. It goes on as {anew.Id}, where KB-155 is asked anew.", PostMention.Nobody, now)
            .ShowingProgress(resolved, now);
    }
}
