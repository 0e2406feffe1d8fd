using AdaptiveCards;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.Cards.Parts;

/// <summary>Where we are: step n of 7 and elapsed time, the step's title, the ticket id, the nearest clock; then who is calling and from where.</summary>
internal static class StepHeader
{
    public static IEnumerable<AdaptiveElement> Of(CallView view, string title, string? above = null)
    {
        var (clock, color) = ClockLine.Nearest(view);
        yield return new AdaptiveColumnSet
        {
            Columns =
            [
                new AdaptiveColumn
                {
                    Width = AdaptiveColumnWidth.Stretch.ToLowerInvariant(),
                    Items =
                    [
                        Words.Quiet($"{above ?? $"Step {(int)view.Ticket.Step} of 7"} · {PhilippineTime.Words(view.Now - view.Ticket.FirstContactAt)}"),
                        Words.Heading(title),
                    ],
                },
                new AdaptiveColumn
                {
                    Width = AdaptiveColumnWidth.Auto.ToLowerInvariant(),
                    Items =
                    [
                        Right(Words.Small(view.Ticket.Id.ToString(), bold: true)),
                        Right(Words.Small(clock, color: color)),
                        .. view.Clocks is { Assumed: true, Next: not null } && view.Ticket.Exclusion is null ? [Right(Words.Small("if Critical: no severity yet", subtle: true))] : Array.Empty<AdaptiveElement>(),
                    ],
                },
            ],
        };
        if (Who(view) is { Length: > 0 } who)
        {
            yield return Words.Quiet(who);
        }
    }

    /// <summary>Client, company, code and privacy tags, as far as they are known.</summary>
    public static string Who(CallView view) => string.Join(" · ", new[]
    {
        view.Ticket.ClientName is { } name ? Clip.To(name, 60) : null,
        view.Ticket.Company is { } company ? $"{company.Name} ({company.Code})" : null,
        view.Ticket.Company is { } tagged ? string.Join(", ", tagged.EffectiveTags.Select(PrivacyReminder.Name)) : null,
    }.OfType<string>());

    private static AdaptiveRichTextBlock Right(AdaptiveTextRun run) => new()
    {
        Inlines = [run],
        HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
        Spacing = AdaptiveSpacing.None,
    };
}
