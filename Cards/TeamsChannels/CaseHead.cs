using AdaptiveCards;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.TeamsChannels;

/// <summary>The head of a channel's card: what it is, at the right its state in a word, below which ticket and by when, or who and since when.</summary>
internal static class CaseHead
{
    public static AdaptiveContainer Of(Ticket ticket, CaseThread thread, CaseStanding standing, DateTimeOffset now) => new()
    {
        Style = Style(standing.State),
        Bleed = true,
        Items =
        [
            new AdaptiveColumnSet
            {
                Columns =
                [
                    new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch.ToLowerInvariant(), Items = [Words.Heading(thread.Title)] },
                    new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto.ToLowerInvariant(), Items = [Words.Line(Words.Small(State(standing.State), bold: true))] },
                ],
            },
            Words.Line(Words.Small($"{ticket.Id} · {Detail(standing, now)}")),
        ],
    };

    /// <summary>State and detail in one sentence, for a screen reader and a notification.</summary>
    public static string Sentence(CaseStanding standing, DateTimeOffset now) => standing.State == CaseState.NotAcknowledged
        ? $"Not acknowledged: {Detail(standing, now)}"
        : Detail(standing, now);

    private static string State(CaseState state) => state switch
    {
        CaseState.NotAcknowledged => "Not acknowledged",
        CaseState.Acknowledged => "Acknowledged",
        CaseState.Resolved => "Resolved",
        CaseState.Closed => "Closed",
        CaseState.Returned => "Returned",
        _ => "Passed up",
    };

    private static string Detail(CaseStanding standing, DateTimeOffset now)
    {
        var at = standing.At is { } instant ? PhilippineTime.Near(instant, now) : "";
        return standing.State switch
        {
            CaseState.NotAcknowledged => standing.At is null ? "nobody has it yet" : $"acknowledge by {at} PHT",
            CaseState.Acknowledged => $"acknowledged {at} PHT by {standing.By}",
            CaseState.Resolved => $"resolved {at} PHT by {standing.By}",
            CaseState.Closed => $"closed {at} PHT, resolved by {standing.By}",
            CaseState.Returned => $"returned to Tier 1 {at} PHT by {standing.By}",
            _ when standing.To is { } level => $"went on to {SupportLevelName.Of(level)} {at} PHT",
            _ => "went on in another thread",
        };
    }

    private static AdaptiveContainerStyle Style(CaseState state) => state switch
    {
        CaseState.NotAcknowledged => AdaptiveContainerStyle.Attention,
        CaseState.Acknowledged => AdaptiveContainerStyle.Accent,
        CaseState.Resolved or CaseState.Closed => AdaptiveContainerStyle.Good,
        CaseState.Returned => AdaptiveContainerStyle.Warning,
        _ => AdaptiveContainerStyle.Emphasis,
    };
}
