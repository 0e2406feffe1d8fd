using System.Net;
using System.Text.RegularExpressions;

namespace LeanTechBot.Bot.Turns;

/// <summary>The words of a Teams message, which arrives as HTML.</summary>
internal static partial class MessageText
{
    public static string Of(string? contentType, string? content) => string.Equals(contentType, "html", StringComparison.OrdinalIgnoreCase)
        ? WebUtility.HtmlDecode(Tag().Replace(Break().Replace(content ?? "", "\n"), "")).Trim()
        : (content ?? "").Trim();

    [GeneratedRegex("<br ?/?>|</(p|div|li|h[1-6])>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
