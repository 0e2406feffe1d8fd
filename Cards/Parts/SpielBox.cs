using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Parts;

/// <summary>What to say: the spiel in its own quiet container, filled in, open parts in [brackets], with a way to have it as plain text.</summary>
internal static class SpielBox
{
    /// <summary>Longer words take the whole width of the card: beside a link they would be a narrow column in a side panel.</summary>
    private const int Beside = 200;

    /// <summary>The words, and beside or above them the link to copy them.</summary>
    public static AdaptiveContainer Of(CallView view, SpielId id, string title = "Say")
    {
        var text = Fill(view, id);
        var copy = TextLink.Column("To copy ›", Copy(view, id));
        return text.Length <= Beside
            ? Box([new AdaptiveColumnSet { Columns = [Stretched(Quote(title, text)), copy] }])
            : Box([new AdaptiveColumnSet { Columns = [Stretched(Words.Line(Words.Small(title, subtle: true, bold: true))), copy] }, Words.Plain($"“{text}”")]);
    }

    /// <summary>The words, and below them a remark with a link of its own.</summary>
    public static AdaptiveContainer WithRemark(CallView view, SpielId id, string title, AdaptiveRichTextBlock remark, AdaptiveColumn link) => Box(
    [
        Quote(title, Fill(view, id)),
        new AdaptiveColumnSet { Spacing = AdaptiveSpacing.Small, Columns = [Stretched(remark), link, TextLink.Column("To copy ›", Copy(view, id))] },
    ]);

    private static AdaptiveContainer Box(List<AdaptiveElement> items) => new() { Style = AdaptiveContainerStyle.Emphasis, Spacing = AdaptiveSpacing.Small, Items = items };

    private static string Fill(CallView view, SpielId id) => view.Hub.Spiels.Fill(id, SpielContext.Of(view.Ticket, view.Now)).Text;

    private static AdaptiveRichTextBlock Quote(string title, string text) =>
        Words.Line(Words.Small($"{title}  ", subtle: true, bold: true), Words.Run($"“{text}”"));

    private static CopySpiel Copy(CallView view, SpielId id) =>
        new() { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Step = view.Ticket.Step, Revision = view.Revision, Spiel = id };

    private static AdaptiveColumn Stretched(AdaptiveElement element) => new() { Width = AdaptiveColumnWidth.Stretch.ToLowerInvariant(), Items = [element] };
}
