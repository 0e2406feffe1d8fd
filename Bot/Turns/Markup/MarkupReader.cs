using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace LeanTechBot.Bot.Turns.Markup;

/// <summary>
/// Reads the words out of Teams' markup. It goes by the tokens of an HTML parser and builds no tree: so no depth of tags is too deep, and
/// its time grows with the text alone.
/// </summary>
internal static class MarkupReader
{
    /// <summary>
    /// Reads a message's plain text: Teams encodes some characters in it and writes some tags, and its line breaks count.
    /// </summary>
    public static MarkupText ReadText(string text, MessageMentions mentions, QuotedMessages quotes) =>
        Read(TypedAngles.Keep(text), new MarkupWriter(mentions, quotes, keepsLines: true));

    /// <summary>Reads an html attachment, in which only tags break lines.</summary>
    public static MarkupText ReadHtml(string html, MessageMentions mentions, QuotedMessages quotes) =>
        Read(html, new MarkupWriter(mentions, quotes, keepsLines: false));

    private static MarkupText Read(string markup, MarkupWriter writer)
    {
        if (markup.AsSpan().IndexOfAny('<', '&') < 0)
        {
            writer.Write(markup);
            return writer.Finish();
        }

        using var source = new TextSource(markup);
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        string? unread = null;
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            switch (token)
            {
                case HtmlTagToken tag when unread is not null:
                    unread = tag.Type == HtmlTokenType.EndTag && tag.Name == unread ? null : unread;
                    break;
                case HtmlTagToken { Type: HtmlTokenType.StartTag, Name: "style" or "script" } tag:
                    unread = tag.Name;
                    tokenizer.State = HtmlParseMode.Rawtext;
                    break;
                case HtmlTagToken { Type: HtmlTokenType.StartTag } tag:
                    writer.Start(tag);
                    break;
                case HtmlTagToken tag:
                    writer.End(tag.Name);
                    break;
                case { Type: HtmlTokenType.Character } when unread is null:
                    writer.Write(token.Data);
                    break;
            }
        }

        return writer.Finish();
    }
}
