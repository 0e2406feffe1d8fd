using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.Bot.Turns.Markup;

/// <summary>
/// Finds secrets that something between a label and its value hides from the mask: Markdown emphasis, the address of a link, a mention.
/// Only then is it taken out.
/// </summary>
internal static partial class HiddenSecrets
{
    /// <summary>The text that may be masked: as it is, or as its bare words where the mask would leave a part of a secret in it.</summary>
    public static string Uncover(string text, string bareText)
    {
        var bare = WithoutEmphasis(bareText);
        return bare != text && Leaks(text, bare) ? bare : text;
    }

    /// <summary>The words without the marks of emphasis around them.</summary>
    public static string WithoutEmphasis(string text) =>
        text.AsSpan().IndexOfAny("*_~`") < 0 ? text : Emphasis().Replace(Emphasis().Replace(text, "${words}"), "${words}");

    private static bool Leaks(string text, string bare)
    {
        var masked = SecretMask.Apply(bare);
        if (masked.Found.IsEmpty)
        {
            return false;
        }

        var told = Words(masked.Text).ToHashSet(StringComparer.Ordinal);
        var left = SecretMask.Apply(text).Text;
        return Words(bare).Where(word => !told.Contains(word)).Any(secret => left.Contains(secret, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"(?<![\w*_~`])(?<mark>\*{1,3}|_{1,3}|~~|`{1,3})(?=[^\s*_~`])(?<words>[^\n]{1,400}?)(?<=[^\s])\k<mark>(?![\w*_~`])")]
    private static partial Regex Emphasis();
}
