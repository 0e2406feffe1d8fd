using AdaptiveCards;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Steps;

/// <summary>A done step: one subtle line with a tick, the essential fact and the time. A resolution also says what to tell the client now.</summary>
public static class StepDoneCard
{
    public static AdaptiveCard Render(CallView view, CallStep step)
    {
        var summary = StepSummary.Of(view.Ticket, step);
        return CardFactory.Create($"Step {(int)step} done: {summary}",
        [
            Words.Line(
                Words.Small("✓ ", bold: true),
                Words.Small($"{(int)step} {Wording.Of(step)}", bold: true),
                Words.Small($" · {summary} · {PhilippineTime.Minute(view.Now)} PHT", subtle: true)),
            .. step == CallStep.Resolution && view.Ticket.Status == TicketStatus.Resolved ? [SpielBox.Of(view, SpielId.Resolution)] : Array.Empty<AdaptiveElement>(),
        ]);
    }

    /// <summary>A step that was left by Back: its card shrinks, what was typed is kept.</summary>
    public static AdaptiveCard Left(CallStep step) => CardFactory.Create($"Step {(int)step} left. What you typed is kept.",
    [
        Words.Line(Words.Small($"‹ {(int)step} {Wording.Of(step)}", bold: true), Words.Small(" · what you typed is kept", subtle: true)),
    ]);
}
