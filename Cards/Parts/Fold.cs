using AdaptiveCards;

namespace LeanTechBot.Cards.Parts;

/// <summary>A part of a card that is folded to its title until it is opened.</summary>
internal static class Fold
{
    public static IEnumerable<AdaptiveElement> Of(string id, string title, AdaptiveContainer content)
    {
        content.Id = id;
        content.IsVisible = false;
        return
        [
            new AdaptiveContainer
            {
                Spacing = AdaptiveSpacing.Small,
                SelectAction = new AdaptiveToggleVisibilityAction { Title = $"Show: {title}", TargetElements = [new AdaptiveTargetElement(id)] },
                Items = [Words.Line(Words.Bold(title), Words.Small(" ▾", subtle: true))],
            },
            content,
        ];
    }
}
