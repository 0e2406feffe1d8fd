using AdaptiveCards;
using LeanTechBot.Cards.Actions;

namespace LeanTechBot.Cards.Parts;

/// <summary>A small act beside what it concerns, such as "To copy ›": quieter than a button and reachable by keyboard.</summary>
internal static class TextLink
{
    public static AdaptiveColumn Column(string title, CardAction action) => new()
    {
        Width = AdaptiveColumnWidth.Auto.ToLowerInvariant(),
        SelectAction = Submit(title, action),
        Items = [Text(title)],
    };

    public static AdaptiveContainer Row(string title, CardAction action) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        SelectAction = Submit(title, action),
        Items = [Text(title)],
    };

    private static AdaptiveExecuteAction Submit(string title, CardAction action) => Buttons.Quiet(title.TrimEnd('›', ' '), action);

    private static AdaptiveRichTextBlock Text(string title) => Words.Line(Words.Link(title));
}
