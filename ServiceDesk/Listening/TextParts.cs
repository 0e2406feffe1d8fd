namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// Cuts a long text, a pasted log or mail, into parts that are read each by itself: the decisive half sentence may stand anywhere.
/// </summary>
public static class TextParts
{
    /// <summary>A text of up to so many characters is read as a whole.</summary>
    public const int MaxWholeLength = 400;

    /// <summary>A longer text is cut into parts of at most so many characters.</summary>
    public const int MaxPartLength = 160;

    /// <summary>So much of a long text is read from its beginning.</summary>
    private const int MaxBeginning = 16 * 1024;

    /// <summary>So much of a long text is read from its end.</summary>
    private const int MaxEnd = 4 * 1024;

    /// <summary>As much of a text as is read for facts.</summary>
    public static string BeginningOf(string text) => text.Length <= MaxBeginning ? text : text[..MaxBeginning];

    /// <summary>The parts, in their order; they cover all of the text but the middle of a very long one.</summary>
    public static IEnumerable<WordsOf> Cut(string text)
    {
        if (text.Length <= MaxWholeLength)
        {
            return text.Length == 0 ? [] : [new WordsOf(0, text.Length)];
        }

        if (text.Length <= MaxBeginning + MaxEnd)
        {
            return Cut(text, 0, text.Length);
        }

        return Cut(text, 0, MaxBeginning).Concat(Cut(text, text.Length - MaxEnd, text.Length));
    }

    private static IEnumerable<WordsOf> Cut(string text, int start, int end)
    {
        while (start < end)
        {
            var next = EndOf(text, start, end);
            yield return new WordsOf(start, next - start);
            start = next;
        }
    }

    /// <summary>The end of the part: at the last end of a line, else of a sentence, else of a word.</summary>
    private static int EndOf(string text, int start, int end)
    {
        if (end - start <= MaxPartLength)
        {
            return end;
        }

        var part = text.AsSpan(start, MaxPartLength);
        var line = part.LastIndexOf('\n');
        if (line > 0)
        {
            return start + line + 1;
        }

        var sentence = part.LastIndexOf(". ");
        var cut = sentence > MaxPartLength / 2 ? sentence + 1 : part.LastIndexOf(' ');
        return start + (cut > 0 ? cut + 1 : MaxPartLength);
    }
}
