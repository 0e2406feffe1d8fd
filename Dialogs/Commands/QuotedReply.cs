namespace LeanTechBot.Dialogs.Commands;

/// <summary>A reply that begins with the message it answers: the quoted lines carry a sign.</summary>
internal static class QuotedReply
{
    private const string Sign = "> ";

    /// <summary>What the person wrote themselves; the whole text where that is all there is.</summary>
    public static string OwnWords(string text)
    {
        if (!text.StartsWith(Sign, StringComparison.Ordinal))
        {
            return text;
        }

        var own = text.Split('\n').SkipWhile(line => line.StartsWith(Sign, StringComparison.Ordinal) || string.IsNullOrWhiteSpace(line));
        return string.Join('\n', own) is { Length: > 0 } words ? words : text;
    }
}
