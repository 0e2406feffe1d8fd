using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>When this ticket may be closed (SOP-7010), and what is said at the end of the call (SOP-7005).</summary>
internal static class ClosingAnswer
{
    public static AnswerParts Of(AskedWords asked, AnswerContext context)
    {
        var wantsWords = asked.HasAny(
            "spiel", "script", "say", "words", "sabihin", "sasabihin", "ibaba", "end the call", "goodbye", "hang up");
        if (context.Ticket is not { } ticket)
        {
            return wantsWords ? new() { Say = context.Fill(SpielId.Resolution) } : AnswerParts.None;
        }

        if (!wantsWords)
        {
            return new()
            {
                OfTicket = [TicketAnswer.Missing(ticket, context.Now), Confirmation(ticket, context)],
                Next = [AnswerStep.ShowStep, AnswerStep.ShowDocument],
            };
        }

        var spiel = SpielChoice.ForCase(SpielId.Resolution, ticket, context.Hub);
        return SpielChoice.Contradictions(spiel, ticket, context.Hub) is [var reason, ..]
            ? new() { OfTicket = [$"Do not say the resolution spiel yet. {reason}"] }
            : new() { Say = context.Fill(spiel), Next = [AnswerStep.CopyWords, AnswerStep.ShowStep] };
    }

    private static string Confirmation(Ticket ticket, AnswerContext context)
    {
        if (AnswerParts.Holder(ticket, context.Now) is { } holder)
        {
            return $"{holder} It is resolved there first.";
        }

        if (DocumentationStep.UnansweredFrom(ticket, context.Hub.Lifecycle) is not { } from)
        {
            return "Not resolved yet: the fix has to be verified first.";
        }

        return DocumentationStep.ClientConfirmed(ticket)
            ? "The client confirmed."
            : context.Now < from
                ? $"It waits for the client's confirmation, or for no answer until {PhilippineTime.Stamp(from)}."
                : "The client did not answer in time: it may be closed.";
    }
}
