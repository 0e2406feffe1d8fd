using AdaptiveCards;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Steps;

/// <summary>
/// A done step: one subtle line with a tick, the essential fact, the client and the time. A resolution also says what to tell the client now.
/// </summary>
public static class StepDoneCard
{
    private const string Tick = "✓ ";

    /// <summary>How many characters of this size a line of a chat has, 560 pixels wide.</summary>
    private const int LineLength = 106;

    /// <summary>The fact keeps that many, however long the client's name is.</summary>
    private const int ShortestFact = 30;

    public static AdaptiveCard Render(CallView view, CallStep step)
    {
        var summary = StepSummary.Of(view.Ticket, step);
        var who = step == CallStep.Greeting ? "" : $" · {TicketName.Short(view.Ticket)}";
        var (head, time) = ($"{(int)step} {Wording.Of(step)}", $" · {PhilippineTime.Minute(view.Now)} PHT");
        var fact = Clip.To(summary, Math.Max(ShortestFact, LineLength - Tick.Length - head.Length - who.Length - time.Length));
        return CardFactory.Create($"Step {(int)step} done: {summary}",
        [
            Words.Line(
                Words.Small(Tick, bold: true),
                Words.Small(head, bold: true),
                Words.Small($" · {fact}{who}{time}", subtle: true)),
            .. step == CallStep.Resolution && view.Ticket.Status == TicketStatus.Resolved
                ? [SpielBox.Of(view, SpielId.Resolution)]
                : Array.Empty<AdaptiveElement>(),
        ]);
    }

    /// <summary>A step that was left by Back: its card shrinks, what was typed is kept.</summary>
    public static AdaptiveCard Left(Ticket ticket, CallStep step) => CardFactory.Create(
        $"Step {(int)step} left. What you typed is kept.",
    [
        Words.Line(
            Words.Small($"‹ {(int)step} {Wording.Of(step)}", bold: true),
            Words.Small($" · what you typed is kept · {TicketName.Short(ticket)}", subtle: true)),
    ]);
}
