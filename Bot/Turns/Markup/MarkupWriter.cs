using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser.Tokens;

namespace LeanTechBot.Bot.Turns.Markup;

/// <summary>Writes plain text from tags and words, one after the other.</summary>
/// <param name="keepsLines">Whether line breaks and blanks are the person's own.</param>
internal sealed class MarkupWriter(MessageMentions mentions, QuotedMessages quotes, bool keepsLines)
{
    private const int LongestName = 200;
    private const int MaxNumber = 9_999;

    private readonly MarkupLines lines = new();
    private readonly Stack<int?> lists = new();
    private readonly Stack<bool> spans = new();
    private StringBuilder? mentioned;
    private int? mentionedIndex;
    private (int Start, string Address)? link;
    private int pre;
    private int cells;
    private int pictures;

    /// <summary>Ends what is still open.</summary>
    public MarkupText Finish()
    {
        EndMention();
        EndLink();
        return new MarkupText
        {
            Text = lines.ToText(),
            Bare = lines.ToBareText(),
            Asides = [.. lines.Asides()],
            AddressesBot = lines.LeftOutFirst,
            Pictures = pictures,
        };
    }

    public void Write(string words)
    {
        if (mentioned is null)
        {
            lines.Write(words, keepsLines || pre > 0);
        }
        else if (mentioned.Append(words).Length > LongestName)
        {
            // No name is that long: a tag that was never closed.
            var all = mentioned.ToString();
            mentioned = null;
            lines.Write(all, keepsLines);
        }
    }

    public void Start(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "br":
                lines.Break();
                break;
            case "ul" or "ol":
                lists.Push(tag.Name == "ol" ? Number(tag, "start") ?? 1 : null);
                lines.ListDepth = lists.Count;
                lines.StartLine();
                break;
            case "li":
                lines.StartItem(NextSign());
                break;
            case "tr":
                lines.StartLine();
                cells = 0;
                break;
            case "td" or "th":
                StartCell();
                break;
            case "blockquote":
                lines.StartLine();
                lines.QuoteDepth++;
                break;
            case "pre" or "codeblock":
                lines.StartLine(keepsSpace: true);
                pre++;
                break;
            case "a":
                EndLink();
                lines.BeginWords();
                link = (lines.Length, tag.GetAttribute("href") ?? "");
                break;
            case "at":
                StartMention(Number(tag, "id"));
                break;
            case "span":
                StartSpan(tag);
                break;
            case "img" or "emoji" or "customemoji" or "ss":
                ReadPicture(tag);
                break;
            case "quoted":
                WriteQuote(quotes.Take(tag.GetAttribute("messageid")));
                break;
            case var name when MarkupTags.IsBlock(name):
                lines.StartLine();
                break;
        }
    }

    public void End(string name)
    {
        switch (name)
        {
            case "a":
                EndLink();
                break;
            case "at":
                EndMention();
                break;
            case "span":
                if (spans.TryPop(out var isMention) && isMention)
                {
                    EndMention();
                }

                break;
            case "ul" or "ol":
                lists.TryPop(out _);
                lines.ListDepth = lists.Count;
                lines.StartLine();
                break;
            case "blockquote":
                lines.StartLine();
                lines.QuoteDepth = Math.Max(0, lines.QuoteDepth - 1);
                break;
            case "pre" or "codeblock":
                lines.StartLine();
                pre = Math.Max(0, pre - 1);
                break;
            case var _ when MarkupTags.IsBlock(name):
                lines.StartLine();
                break;
        }
    }

    private string NextSign()
    {
        if (!lists.TryPop(out var number))
        {
            return "- ";
        }

        lists.Push(number + 1);
        return number is { } next ? string.Create(CultureInfo.InvariantCulture, $"{next}. ") : "- ";
    }

    private void StartCell()
    {
        if (cells++ > 0)
        {
            lines.Write(" | ", keepsLines);
        }
    }

    private void StartSpan(HtmlTagToken tag)
    {
        var isMention = Names(tag, "Mention");
        spans.Push(isMention);
        if (isMention)
        {
            StartMention(Number(tag, "itemid"));
        }
    }

    private void StartMention(int? index)
    {
        EndMention();
        (mentioned, mentionedIndex) = (new StringBuilder(), index);
    }

    private void EndMention()
    {
        if (mentioned is null)
        {
            return;
        }

        var name = TypedCharacters.Line(mentioned.ToString());
        mentioned = null;
        if (mentions.IsBot(name, mentionedIndex))
        {
            lines.LeaveOut();
        }
        else if (name.Length > 0)
        {
            lines.WriteAside($"@{name.TrimStart('@')}");
        }
    }

    private void EndLink()
    {
        if (link is not var (start, address))
        {
            return;
        }

        link = null;
        var label = lines.Since(start).Trim();
        if (LinkAddress.Beside(label, address) is { } shown)
        {
            lines.WriteAside(label.Length == 0 ? shown : $" ({shown})");
        }
    }

    private void ReadPicture(HtmlTagToken tag)
    {
        if (tag.Name != "img" || Names(tag, "Emoji"))
        {
            lines.Write(tag.GetAttribute("alt") ?? tag.GetAttribute("title") ?? "", keepsLines);
        }
        else
        {
            pictures++;
        }
    }

    private void WriteQuote(string? quoted)
    {
        lines.StartLine();
        lines.QuoteDepth++;
        lines.Write(quoted ?? "(a quoted message)", keepsLines: false);
        lines.QuoteDepth--;
        lines.StartLine();
    }

    private static bool Names(HtmlTagToken tag, string type) =>
        tag.GetAttribute("itemtype")?.EndsWith($"/{type}", StringComparison.OrdinalIgnoreCase) == true;

    private static int? Number(HtmlTagToken tag, string attribute)
    {
        var isNumber = int.TryParse(tag.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number <= MaxNumber ? number : null;
    }
}
