using AdaptiveCards;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.TeamsChannels;

/// <summary>Who has the case since when, at which of the level's four stages it is, how it moved, what the I.T. Manager decided, and how it was resolved.</summary>
internal static class CaseHistory
{
    private const int Moves = 4;
    private const int Why = 160;
    private const int Shown = 1_000;

    private static readonly CaseStage[] Stages = [CaseStage.Qualify, CaseStage.Resolve, CaseStage.QualityControl, CaseStage.Close];

    public static IEnumerable<AdaptiveElement> Of(Ticket ticket, CaseThread thread, CaseStanding standing, DateTimeOffset now)
    {
        if (ticket.Case is not { } held)
        {
            return [];
        }

        var current = held.Post == thread.Id;
        // KB-102 gives the Tier 3 channel four facts of a security case: the words of the work on it stay on the ticket.
        var words = thread.Channel != TeamsChannel.Tier3Escalation;
        return
        [
            .. current && standing.IsOn ? [Holder(held, now)] : Array.Empty<AdaptiveElement>(),
            .. current && standing.State is not (CaseState.Returned or CaseState.Closed) ? [Stage(CaseRights.StageOf(ticket))] : Array.Empty<AdaptiveElement>(),
            // How it left Tier 1, the facts of the post say.
            .. held.HandOvers.Where(move => move.From != SupportLevel.Tier1).TakeLast(Moves).Select(move => Move(move, words, now)),
            .. current && held.Decision is { } decision ? Decided(decision, now) : [],
            .. current && words && held.Resolution is { } resolution
                ? [Facts.Of("Root cause", Clip.To(resolution.RootCause, Shown)), Facts.Of("Steps", Clip.To(resolution.Steps, Shown))] : Array.Empty<AdaptiveElement>(),
            .. current ? [] : new[] { Words.Quiet("This thread is over. The ticket's newest card has its state.") },
        ];
    }

    private static AdaptiveRichTextBlock Holder(EscalationCase held, DateTimeOffset now) => Words.Line(
        Words.Small($"With {SupportLevelName.Of(held.Level)}", bold: true),
        Words.Small($" since {PhilippineTime.Near(held.HeldSince, now)}{(held.Acknowledged is { } taken ? $" · {taken.By}" : " · nobody has taken it")}" +
            (held is { Reminders: > 0, Acknowledged: null } ? $" · reminded {(held.Reminders == 1 ? "once" : $"{held.Reminders} times")}" : ""), subtle: true));

    private static AdaptiveRichTextBlock Stage(CaseStage now) => Words.Line(Stages.SelectMany((stage, index) => new[]
    {
        Words.Small(index == 0 ? "" : " › ", subtle: true),
        Words.Small($"{(stage < now ? "✓ " : "")}{Name(stage)}", subtle: stage != now, bold: stage == now),
    }.Where(run => run.Text.Length > 0)));

    /// <summary>Asked for on this card and answered for it, in whichever channel it stands.</summary>
    private static IEnumerable<AdaptiveElement> Decided(CaseDecision decision, DateTimeOffset now) =>
    [
        Facts.Of("I.T. Manager's decision", Clip.To(decision.Decision, Shown)),
        Facts.Of("Reason", Clip.To(decision.Reason, Shown)),
        Words.Quiet($"Entered {PhilippineTime.Near(decision.At, now)} PHT by {decision.By}"),
    ];

    private static AdaptiveRichTextBlock Move(HandOver move, bool words, DateTimeOffset now) => Words.Line(
        Words.Small($"{SupportLevelName.Of(move.From)} → {SupportLevelName.Of(move.To)}", bold: true),
        Words.Small($" · {PhilippineTime.Near(move.At, now)} · {move.By}{(words ? $": {Clip.To(ReturnReasonName.LeftOut(move.Why), Why)}" : "")}", subtle: true));

    private static string Name(CaseStage stage) => stage switch
    {
        CaseStage.Qualify => "Qualify",
        CaseStage.Resolve => "Resolve",
        CaseStage.QualityControl => "Quality control",
        _ => "Close",
    };
}
