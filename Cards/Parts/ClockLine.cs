using AdaptiveCards;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Sla;

namespace LeanTechBot.Cards.Parts;

/// <summary>
/// A clock in words and colour, never colour alone: "Respond by 10:47 · 9 min left". A clock that closes in stands on a strip of its colour: as text alone a
/// warning is yellow on white in the light theme, and would be read last when it matters most.
/// </summary>
internal static class ClockLine
{
    /// <summary>The share of the time to the target that is left when the line turns to a warning.</summary>
    private const double Closing = 0.25;

    /// <summary>The nearest clock of a ticket, as a line of a card.</summary>
    /// <param name="view">The ticket and the instant.</param>
    /// <param name="remark">What is to be known of it, in a quiet voice behind it.</param>
    public static AdaptiveElement Nearest(CallView view, string remark)
    {
        var (text, color) = Nearest(view);
        return color == AdaptiveTextColor.Warning
            ? new AdaptiveContainer { Style = AdaptiveContainerStyle.Warning, Spacing = AdaptiveSpacing.Small, Items = [Words.Line(Words.Small(text, bold: true), Words.Small(remark))] }
            : Words.Line(Words.Small(text, color: color, bold: true), Words.Small(remark, subtle: true));
    }

    private static (string Text, AdaptiveTextColor Color) Nearest(CallView view)
    {
        var clocks = view.Clocks;
        if (view.Ticket.Exclusion is not null)
        {
            return ("Excluded from SLA", AdaptiveTextColor.Default);
        }

        if (clocks.Next is not { } next)
        {
            return clocks.Resolution.State switch
            {
                ClockState.Met => ("Resolved in target", AdaptiveTextColor.Good),
                ClockState.MetLate => ("Resolved after target", AdaptiveTextColor.Default),
                _ => ("Resolution breached", AdaptiveTextColor.Attention),
            };
        }

        return Of(next, ReferenceEquals(next, clocks.Response) ? "Respond" : "Resolve", view.Now);
    }

    /// <summary>One clock, as a verb: "Respond by 10:47 · 9 min left", "Respond target missed · 15 min to breach", "Respond breached 3 min ago", "Respond: in target".</summary>
    public static (string Text, AdaptiveTextColor Color) Of(SlaClock clock, string verb, DateTimeOffset now) => clock.State switch
    {
        ClockState.Running => ($"{verb} by {PhilippineTime.Near(clock.TargetAt, now)} · {PhilippineTime.Words(clock.TargetAt - now)} left",
            clock.TargetAt - now < (clock.TargetAt - clock.StartedAt) * Closing ? AdaptiveTextColor.Warning : AdaptiveTextColor.Good),
        ClockState.PastTarget => ($"{verb} by {PhilippineTime.Near(clock.MaximumAt, now)} · past target, {PhilippineTime.Words(clock.MaximumAt - now)} to breach", AdaptiveTextColor.Warning),
        ClockState.Breached when clock.StoppedAt is null => ($"{verb} breached {PhilippineTime.Words(now - clock.MaximumAt)} ago", AdaptiveTextColor.Attention),
        ClockState.Breached => ("Breached", AdaptiveTextColor.Attention),
        ClockState.Met => ("In target", AdaptiveTextColor.Good),
        ClockState.MetLate => ("After target, no breach", AdaptiveTextColor.Warning),
        _ => ("Excluded", AdaptiveTextColor.Default),
    };
}
