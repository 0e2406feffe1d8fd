using AdaptiveCards;

namespace LeanTechBot.Cards.Parts;

/// <summary>Named facts, one to a line, the name in a narrow column.</summary>
internal static class Facts
{
    public static AdaptiveColumnSet Of(string name, string value) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Columns =
        [
            new AdaptiveColumn { Width = "2", Items = [Words.Line(Words.Bold(name))] },
            new AdaptiveColumn { Width = "3", Items = [Words.Plain(value)] },
        ],
    };
}
