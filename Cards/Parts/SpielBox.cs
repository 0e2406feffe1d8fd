using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Parts;

/// <summary>
/// What to say: the spiel in its own quiet container, filled in, open parts in [brackets], with a way to have it as plain text.
/// </summary>
internal static class SpielBox
{
    /// <summary>Longer words take the whole width of the card: beside a link they would be a narrow column in a side panel.</summary>
    private const int Beside = 200;

    /// <summary>A spiel where the ticket contradicts none of its claims; null otherwise.</summary>
    public static AdaptiveContainer? WhereItHolds(CallView view, SpielId id, string title = "Say") =>
        SpielChoice.Holds(id, view.Ticket, view.Hub) ? Of(view, id, title) : null;

    /// <summary>The words, and beside or above them the link to copy them.</summary>
    public static AdaptiveContainer Of(CallView view, SpielId id, string title = "Say")
    {
        var (text, head) = (Fill(view, id), Head(view, id, title));
        var copy = TextLink.Column("To copy ›", Copy(view, id));
        return text.Length <= Beside
            ? Box([new AdaptiveColumnSet { Columns = [Stretched(Quote(head, text)), copy] }])
            : Box([new AdaptiveColumnSet { Columns = [Stretched(Words.Line(Words.Small(head, subtle: true, bold: true))), copy] }, Words.Plain($"“{text}”")]);
    }

    /// <summary>The words, and below them a remark with a link of its own.</summary>
    public static AdaptiveContainer WithRemark(CallView view, SpielId id, string title, AdaptiveRichTextBlock remark, AdaptiveColumn link) => Box(
    [
        Quote(Head(view, id, title), Fill(view, id)),
        new AdaptiveColumnSet { Spacing = AdaptiveSpacing.Small, Columns = [Stretched(remark), link, TextLink.Column("To copy ›", Copy(view, id))] },
    ]);

    private static AdaptiveContainer Box(List<AdaptiveElement> items) => new() { Style = AdaptiveContainerStyle.Emphasis, Spacing = AdaptiveSpacing.Small, Items = items };

    /// <summary>The title; words that are not the SOP's are marked.</summary>
    private static string Head(CallView view, SpielId id, string title) => view.Hub.Spiels.Of(id).IsOwnWords ? $"{title} · not in SOP-7005" : title;

    private static string Fill(CallView view, SpielId id) => view.Hub.Spiels.Fill(id, SpielContext.Of(view.Ticket, view.Now)).Text;

    private static AdaptiveRichTextBlock Quote(string title, string text) =>
        Words.Line(Words.Small($"{title}  ", subtle: true, bold: true), Words.Run($"“{text}”"));

    private static CopySpiel Copy(CallView view, SpielId id) =>
        new() { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Step = view.Ticket.Step, Revision = view.Revision, Spiel = id };

    private static AdaptiveColumn Stretched(AdaptiveElement element) => new() { Width = AdaptiveColumnWidth.Stretch.ToLowerInvariant(), Items = [element] };
}
