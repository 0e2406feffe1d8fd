using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.FalseEscalations;

namespace LeanTechBot.Cards.Desk;

/// <summary>An engineer's false escalations in HR-201 §7's 90 days, for that engineer and for Team Leaders and Operations Managers. The bot counts; people decide.</summary>
public static class RecordCard
{
    private const int Shown = 10;

    /// <param name="engineer">Whose record it is, as the reader is to see it.</param>
    /// <param name="escalations">Newest first.</param>
    public static AdaptiveCard Render(string engineer, ImmutableArray<FalseEscalation> escalations, DateTimeOffset now)
    {
        var count = FalseEscalationRecord.Count(escalations.Select(escalation => escalation.At), now);
        var words = count switch { 0 => "No false escalation", 1 => "1 false escalation", _ => $"{count} false escalations" };
        return CardFactory.Create($"{engineer}: {words} in 90 days.",
        [
            Words.Heading("False escalations"),
            Words.Line(Words.Bold(engineer), Words.Run($" · {words} in the last 90 days (HR-201)")),
            .. escalations.Where(escalation => escalation.At > now - FalseEscalationRecord.Window).Take(Shown)
                .Select(escalation => Facts.Of(escalation.Ticket.ToString(), $"Returned {PhilippineTime.Stamp(escalation.At)}")),
            .. FalseEscalationRecord.Provides(count) is { } provides ? [Facts.Of("HR-201 provides", provides)] : Array.Empty<AdaptiveElement>(),
            Words.Quiet("Only escalations that Tier 2 or Tier 3 returned as not meeting KB-155 count. A refusal by me does not, and asking a peer or your Team Leader first never does. People decide on any consequence."),
        ]);
    }
}
