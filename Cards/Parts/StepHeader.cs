using AdaptiveCards;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Parts;

/// <summary>Where we are: step n of 7, elapsed time and ticket id; the step's title on a line of its own, so that it is whole at 340 pixels; the nearest clock, and who is calling from where.</summary>
internal static class StepHeader
{
    /// <summary>The head of a step's card, with the possible security event that is not answered yet.</summary>
    public static IEnumerable<AdaptiveElement> OfStep(CallView view, string title, string? above = null) => [.. Of(view, title, above), .. HeardEventBox.OnStep(view)];

    public static IEnumerable<AdaptiveElement> Of(CallView view, string title, string? above = null)
    {
        yield return new AdaptiveColumnSet
        {
            Columns =
            [
                new AdaptiveColumn
                {
                    Width = AdaptiveColumnWidth.Stretch.ToLowerInvariant(),
                    Items = [Words.Quiet($"{above ?? $"Step {(int)view.Ticket.Step} of 7"} · {PhilippineTime.Words(view.Now - view.Ticket.FirstContactAt)}")],
                },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto.ToLowerInvariant(), Items = [Words.Line(Words.Small(view.Ticket.Id.ToString(), bold: true))] },
            ],
        };
        yield return Words.Heading(title);
        var assumed = view.Clocks is { Assumed: true, Next: not null } && view.Ticket.Exclusion is null ? " · if Critical: no severity yet" : "";
        var clock = ClockLine.Nearest(view, assumed);
        yield return clock;
        if (Who(view) is { Length: > 0 } who)
        {
            yield return clock is AdaptiveRichTextBlock ? Words.Close(Words.Quiet(who)) : Words.Quiet(who);
        }
    }

    /// <summary>Client, company, code and privacy tags, as far as they are known.</summary>
    public static string Who(CallView view) => string.Join(" · ", new[]
    {
        Client(view) is { Length: > 0 } client ? client : null,
        view.Ticket.Company is { } tagged ? string.Join(", ", tagged.EffectiveTags.Select(PrivacyReminder.Name)) : null,
    }.OfType<string>());

    private static string? Company(Ticket ticket) => ticket switch
    {
        { Company: { } company } => $"{company.Name} ({company.Code})",
        { UnlistedCompany: { } name } => $"{Clip.To(name, 60)} (not in the directory)",
        _ => null,
    };

    /// <summary>Client and company, as far as they are known.</summary>
    public static string Client(CallView view) => string.Join(" · ", new[]
    {
        view.Ticket.ClientName is { } name ? Clip.To(name, 60) : null,
        Company(view.Ticket),
    }.OfType<string>());
}
