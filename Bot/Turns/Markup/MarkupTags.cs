using System.Collections.Frozen;

namespace LeanTechBot.Bot.Turns.Markup;

/// <summary>The tags that Teams and what is pasted into it write.</summary>
internal static class MarkupTags
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "article", "blockquote", "body", "caption", "codeblock", "dd", "details", "div", "dl", "dt", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p",
        "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "title", "tr", "ul");

    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "at", "attachment", "audio", "b", "bdi", "bdo", "big", "br", "button", "center", "cite", "code", "col",
        "colgroup", "customemoji", "data", "del", "dfn", "em", "emoji", "font", "head", "i", "iframe", "img", "input", "ins", "kbd",
        "label", "legacyquote", "link", "mark", "meta", "noscript", "object", "picture", "q", "quoted", "readonly", "s", "samp",
        "script", "small", "source", "span", "ss", "strike", "strong", "style", "sub", "sup", "svg", "systemeventmessage", "td",
        "th", "time", "tt", "u", "uriobject", "var", "video", "wbr");

    /// <summary>Whether an element stands on lines of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether a name is one of a tag, and not something a person wrote in angle brackets.</summary>
    public static bool IsKnown(string name) => Blocks.Contains(name) || Others.Contains(name) || IsOffice(name);

    /// <summary>Tags of text that was copied from Office, such as <c>o:p</c>.</summary>
    private static bool IsOffice(string name) => name.IndexOf(':') is > 0 and <= 3;
}
