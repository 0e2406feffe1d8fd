using System.Text.RegularExpressions;

namespace LeanTechBot.Bot.Turns.Markup;

/// <summary>
/// Keeps what a person wrote themselves in a plain text: <c>a &lt; b</c>, <c>&lt;VirtualHost *:80&gt;</c> and the <c>&amp;copy=2</c> of an
/// address are no markup. Only whole tags of known names, comments and entities that end with a semicolon are.
/// </summary>
internal static partial class TypedAngles
{
    public static string Keep(string text)
    {
        var kept = text.Contains('&') ? LooseEntity().Replace(text, "&amp;") : text;
        return kept.Contains('<') ? KeepAngles(kept) : kept;
    }

    private static string KeepAngles(string text)
    {
        var (comment, style) = (Last(text, "-->"), Last(text, "</style"));
        return Angle().Replace(text, match => IsMarkup(match) ? match.Value : $"&lt;{match.Value[1..]}");

        bool IsMarkup(Match match) => match.Groups["name"].Value.ToLowerInvariant() switch
        {
            "" => match.Groups["comment"].Success ? comment > match.Index : match.Groups["bogus"].Success,
            "style" => style >= match.Index,
            "script" => false,
            var name => MarkupTags.IsKnown(name),
        };
    }

    private static int Last(string text, string part) => text.LastIndexOf(part, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("&(?=(?!nbsp)[A-Za-z][A-Za-z0-9]{0,40}(?:[^A-Za-z0-9;]|$))")]
    private static partial Regex LooseEntity();

    /// <summary>A tag's attributes have values; a word without one is only taken for an attribute where it is one of Teams'.</summary>
    [GeneratedRegex(
        """
        <(?:
          (?<comment>!--)
          |(?<bogus>!\[(?:if|endif)\b[^<>]{0,80}>|\?xml[^<>]{0,200}>|!doctype[^<>]{0,200}>)
          |(?<tag>/?(?<name>[a-z][a-z0-9:]{0,30})
            (?:\s{1,9}(?:
              (?:itemscope|hidden|nowrap|controls|disabled|checked|readonly|reversed)(?=[\s/>])
              |[a-z][a-z0-9:_.-]{0,40}\s?=\s?(?:"[^"<]{0,4000}"|'[^'<]{0,4000}'|[^\s"'=<>`]{1,4000})
            )){0,30}
            \s{0,9}/?>)
        )?
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Angle();
}
