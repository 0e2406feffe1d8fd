namespace LeanTechBot.Bot.Storage;

/// <summary>Divides a long text into parts which joined are the text again.</summary>
internal static class TextParts
{
    /// <summary>
    /// At least one part, none longer than <paramref name="maxLength"/> UTF-16 characters (two or more), and none that ends between
    /// the two halves of a surrogate pair: neither half alone is text that could be stored.
    /// </summary>
    public static IEnumerable<string> Of(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            yield return text;
            yield break;
        }

        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(maxLength, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
            {
                length--;
            }

            yield return text.Substring(start, length);
            start += length;
        }
    }
}
