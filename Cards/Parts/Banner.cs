using AdaptiveCards;

namespace LeanTechBot.Cards.Parts;

/// <summary>The coloured head of a card that announces something: what happened, and in a smaller line what it means.</summary>
internal static class Banner
{
    public static AdaptiveContainer Of(AdaptiveContainerStyle style, string title, string line) => new()
    {
        Style = style,
        Bleed = true,
        Items = [Words.Heading(title), Words.Line(Words.Small(line))],
    };
}
