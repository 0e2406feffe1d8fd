using System.Text.RegularExpressions;

namespace LeanTechBot.Bot.Configuration;

/// <summary>
/// A value as it may be shown to whoever starts the bot: what could be a secret is left out. A start's errors go to logs that many people
/// read.
/// </summary>
internal static partial class ShownValue
{
    private const string Hidden = "…";

    /// <summary>
    /// The text without what is called a secret in it, the user of an address, its query, and any run of characters that only a machine
    /// would make.
    /// </summary>
    public static string Of(string text)
    {
        var unnamed = Named().Replace(text, Hidden);
        return Run().Replace(unnamed, run => IsMachineMade(run.Value) ? Hidden : run.Value);
    }

    /// <summary>Keys have letters of both cases and digits; names, words, numbers and GUIDs do not.</summary>
    private static bool IsMachineMade(string run) =>
        run.Any(char.IsAsciiDigit) && run.Any(char.IsAsciiLetterUpper) && run.Any(char.IsAsciiLetterLower);

    [GeneratedRegex(
        """(?<=\b(password|pwd|\w*secret|\w*key|sig|signature|token|sharedaccess\w*)\s*=\s*)[^;&\s'"]+|(?<=//)[^/?\s]*(?=@)|(?<=\?)\S+""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex("[A-Za-z0-9+_~-]{20,}={0,2}")]
    private static partial Regex Run();
}
