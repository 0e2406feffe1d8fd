namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>What counts as said where an escalation must carry it: more than a blank, a dash, a question mark, N/A.</summary>
internal static class Said
{
    /// <summary>The words trimmed; null when nothing is said.</summary>
    public static string? Words(string? text)
    {
        var words = text?.Trim() ?? "";
        return words.Any(char.IsLetterOrDigit) && !words.Equals("n/a", StringComparison.OrdinalIgnoreCase) && !words.Equals("na", StringComparison.OrdinalIgnoreCase)
            ? words
            : null;
    }
}
