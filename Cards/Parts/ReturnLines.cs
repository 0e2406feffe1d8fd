using AdaptiveCards;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Cards.Parts;

/// <summary>
/// What came back, from whom and why, beside the question whether to escalate it again. It stands on the engineer's own cards alone: the reason
/// of a return is nobody else's (HR-201).
/// </summary>
internal static class ReturnLines
{
    private const int Shown = 240;

    /// <summary>The lines; empty when the ticket did not come back.</summary>
    public static IEnumerable<AdaptiveElement> Of(CallView view)
    {
        if (ReturnedTicket.LastReturn(view.Ticket) is not { } back)
        {
            return [];
        }

        var at = PhilippineTime.Near(back.At, view.Now);
        var record = view.Ticket.Escalation is { EscalatedTier: not null } sent ? sent : null;
        var counts = back.Reason == ReturnReason.DoesNotMeetKb155;
        return
        [
            Words.Line(Words.Bold($"Returned {at} PHT by {back.By}: {ReturnReasonName.Of(back.Reason)}")),
            Facts.Of("Why", Clip.To(back.Note, Shown)),
            .. record is null ? [] : new[] { Facts.Of("What was sent", Clip.To(record.Justification, Shown)) },
            .. counts ? new[] { Words.Quiet("Sent again without a change, it can count a second time (HR-201).") } : [],
        ];
    }

    /// <summary>The input that asks what has changed; none when the ticket did not come back.</summary>
    public static IEnumerable<AdaptiveElement> Question(CallView view, Inputs inputs, CategorizationAnswers answers) =>
        ReturnedTicket.LastReturn(view.Ticket) is null ? [] : inputs.Text(nameof(answers.Changed), ReturnedTicket.Question, answers.Changed, "e.g. 40 more companies since 10:15");
}
