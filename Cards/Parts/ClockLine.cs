using AdaptiveCards;
using LeanTechBot.ServiceDesk.Sla;

namespace LeanTechBot.Cards.Parts;

/// <summary>
/// A clock in words: "Respond by 10:47 · 9 min left". A clock that closes in or has run out stands on a strip of its colour. The words themselves keep the
/// text's own colour: yellow or green words on white are hard to read in the light theme, and red ones in the dark.
/// </summary>
internal static class ClockLine
{
    /// <summary>The share of the time to the target that is left when the line turns to a warning.</summary>
    private const double Closing = 0.25;

    /// <summary>The nearest clock of a ticket, as a line of a card.</summary>
    /// <param name="view">The ticket and the instant.</param>
    /// <param name="remark">What is to be known of it, behind it.</param>
    public static AdaptiveElement Nearest(CallView view, string remark)
    {
        var (text, style) = Standing(view);
        return style == AdaptiveContainerStyle.Default
            ? Words.Line(Words.Small(text, bold: true), Words.Small(remark, subtle: true))
            : new AdaptiveContainer
            {
                Style = style,
                Spacing = AdaptiveSpacing.Small,
                Items = [Words.Line(Words.Small(text, bold: true), Words.Small(remark))],
            };
    }

    /// <summary>The nearest clock in words, with the style of what it stands on.</summary>
    public static (string Text, AdaptiveContainerStyle Style) Standing(CallView view)
    {
        var clocks = view.Clocks;
        if (view.Ticket.Exclusion is not null)
        {
            return ("Excluded from SLA", AdaptiveContainerStyle.Default);
        }

        if (clocks.Next is { } next)
        {
            var name = ReferenceEquals(next, clocks.Response) ? ClockName.Response : ClockName.Resolution;
            return (name.Describe(next, view.Now), StyleOf(next, view.Now));
        }

        return clocks.Resolution.State switch
        {
            ClockState.Met => ("Resolved in target", AdaptiveContainerStyle.Default),
            ClockState.MetLate => ("Resolved after target, before the maximum", AdaptiveContainerStyle.Default),
            _ => ("Resolved after the maximum, a breach", AdaptiveContainerStyle.Attention),
        };
    }

    private static AdaptiveContainerStyle StyleOf(SlaClock clock, DateTimeOffset now) => clock.State switch
    {
        ClockState.Breached => AdaptiveContainerStyle.Attention,
        ClockState.PastTarget => AdaptiveContainerStyle.Warning,
        _ when clock.TargetAt - now < (clock.TargetAt - clock.StartedAt) * Closing => AdaptiveContainerStyle.Warning,
        _ => AdaptiveContainerStyle.Default,
    };
}
