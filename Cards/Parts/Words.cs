using AdaptiveCards;

namespace LeanTechBot.Cards.Parts;

/// <summary>
/// Lines of text. Whatever people typed is shown as text runs, which no host takes for Markdown: a link or a star in it stays what it is.
/// </summary>
internal static class Words
{
    /// <summary>A heading of a card.</summary>
    public static AdaptiveTextBlock Heading(string text) => new(ShownText.Clean(text))
    {
        Size = AdaptiveTextSize.Large,
        Weight = AdaptiveTextWeight.Bolder,
        Wrap = true,
        Style = AdaptiveTextBlockStyle.Heading,
        Spacing = AdaptiveSpacing.None,
    };

    /// <summary>A line of runs.</summary>
    public static AdaptiveRichTextBlock Line(params IEnumerable<AdaptiveTextRun> runs) => new()
    {
        Inlines = [.. runs],
        Spacing = AdaptiveSpacing.Small,
    };

    /// <summary>A small, quiet line.</summary>
    public static AdaptiveRichTextBlock Quiet(string text) => Line(Small(text, subtle: true));

    /// <summary>An ordinary line.</summary>
    public static AdaptiveRichTextBlock Plain(string text) => Line(Run(text));

    public static AdaptiveTextRun Run(string text) => new(Visible(text));

    public static AdaptiveTextRun Bold(string text) => new(Visible(text)) { Weight = AdaptiveTextWeight.Bolder };

    public static AdaptiveTextRun Small(string text, bool subtle = false, AdaptiveTextColor color = AdaptiveTextColor.Default, bool bold = false) => new(Visible(text))
    {
        Size = AdaptiveTextSize.Small,
        IsSubtle = subtle,
        Color = color,
        Weight = bold ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default,
    };

    /// <summary>Control characters that a host would drop or stumble over become spaces; line breaks stay.</summary>
    private static string Visible(string words)
    {
        var text = ShownText.Clean(words);
        foreach (var character in text)
        {
            if (char.IsControl(character) && character != '\n')
            {
                return string.Create(text.Length, text, static (span, source) =>
                {
                    for (var index = 0; index < source.Length; index++)
                    {
                        span[index] = char.IsControl(source[index]) && source[index] != '\n' ? ' ' : source[index];
                    }
                });
            }
        }

        return text;
    }
}
