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

    /// <summary>The line close to the one above it.</summary>
    public static AdaptiveRichTextBlock Close(AdaptiveRichTextBlock line)
    {
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }

    /// <summary>A small, quiet line.</summary>
    public static AdaptiveRichTextBlock Quiet(string text) => Line(Small(text, subtle: true));

    /// <summary>An ordinary line.</summary>
    public static AdaptiveRichTextBlock Plain(string text) => Line(Run(text));

    public static AdaptiveTextRun Run(string text) => new(Visible(text));

    public static AdaptiveTextRun Bold(string text) => new(Visible(text)) { Weight = AdaptiveTextWeight.Bolder };

    /// <summary>Small words. They keep the text's own colour: of Teams' others none is readable in every theme.</summary>
    public static AdaptiveTextRun Small(string text, bool subtle = false, bool bold = false) => new(Visible(text))
    {
        Size = AdaptiveTextSize.Small,
        IsSubtle = subtle,
        Weight = bold ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default,
    };

    /// <summary>Small words that can be clicked. Not on a coloured container: there the colour of links is hard to read.</summary>
    public static AdaptiveTextRun Link(string text) => new(Visible(text))
    {
        Size = AdaptiveTextSize.Small,
        Color = AdaptiveTextColor.Accent,
        Weight = AdaptiveTextWeight.Bolder,
    };

    /// <summary>What has to be put right, on a strip of its own colour.</summary>
    public static AdaptiveContainer Alert(string text) => new()
    {
        Style = AdaptiveContainerStyle.Attention,
        Spacing = AdaptiveSpacing.Small,
        Items = [Line(Small(text, bold: true))],
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
