using System.Text;

namespace LeanTechBot.Bot.Turns.Markup;

/// <summary>Lines of plain text that come into being from markup: blanks collapse, quotes and list items carry their sign.</summary>
internal sealed class MarkupLines
{
    /// <summary>Deeper quotes and lists look like these: each level costs characters on every line.</summary>
    private const int MaxDepth = 3;

    private readonly StringBuilder text = new();
    private readonly List<(int Start, int End)> asides = [];
    private string itemSign = "";
    private bool isLineStart = true;
    private bool isSpaceOwed;
    private bool swallowsSpace;

    /// <summary>How many quotes the next words stand in.</summary>
    public int QuoteDepth { get; set; }

    /// <summary>How many lists the next item stands in.</summary>
    public int ListDepth { get; set; }

    public int Length => text.Length;

    /// <summary>Whether something was left out before the first word.</summary>
    public bool LeftOutFirst { get; private set; }

    /// <summary>Writes words. Where lines are not kept, a run of white space is one blank.</summary>
    public void Write(ReadOnlySpan<char> words, bool keepsLines)
    {
        foreach (var character in words)
        {
            if (character == '\n' && keepsLines)
            {
                Break();
            }
            else if (!IsSpace(character))
            {
                BeginWords();
                text.Append(character);
            }
            else if (!keepsLines && character != '\u00A0')
            {
                isSpaceOwed = !isLineStart;
            }
            else if (!swallowsSpace && character != '\r')
            {
                BeginWords();
                text.Append(character);
            }
        }
    }

    /// <summary>Writes what is not of the words themselves: a person's name, a link's address.</summary>
    public void WriteAside(string aside)
    {
        BeginWords();
        asides.Add((text.Length, text.Length + aside.Length));
        text.Append(aside);
    }

    /// <summary>Something was left out here: the blank after it goes too where there is one before it.</summary>
    public void LeaveOut()
    {
        swallowsSpace = isLineStart || isSpaceOwed || (text.Length > 0 && IsSpace(text[^1]));
        LeftOutFirst |= text.Length == 0;
    }

    /// <summary>Begins a line unless one has just begun.</summary>
    /// <param name="keepsSpace">Whether blanks at its beginning are the person's own.</param>
    public void StartLine(bool keepsSpace = false)
    {
        if (!isLineStart)
        {
            Break();
        }

        swallowsSpace = !keepsSpace;
    }

    /// <summary>Begins a line with a list item's sign.</summary>
    public void StartItem(string sign)
    {
        StartLine();
        itemSign = new string(' ', 2 * (Math.Clamp(ListDepth, 1, MaxDepth) - 1)) + sign;
    }

    public void Break()
    {
        text.Append('\n');
        (isLineStart, isSpaceOwed, swallowsSpace, itemSign) = (true, false, false, "");
    }

    /// <summary>Writes the line's signs and the blank that is owed: the next character is one of the words.</summary>
    public void BeginWords()
    {
        if (isLineStart)
        {
            text.Insert(text.Length, "> ", Math.Min(QuoteDepth, MaxDepth)).Append(itemSign);
        }
        else if (isSpaceOwed && !swallowsSpace)
        {
            text.Append(' ');
        }

        (isLineStart, isSpaceOwed, swallowsSpace, itemSign) = (false, false, false, "");
    }

    /// <summary>What was written since a position.</summary>
    public string Since(int start) => text.ToString(start, text.Length - start);

    public string ToText() => text.ToString();

    /// <summary>The text without its asides.</summary>
    public string ToBareText()
    {
        var (bare, end) = (new StringBuilder(text.Length), 0);
        var whole = text.ToString();
        foreach (var aside in asides)
        {
            bare.Append(whole, end, aside.Start - end);
            end = aside.End;
        }

        return bare.Append(whole, end, whole.Length - end).ToString();
    }

    public IEnumerable<string> Asides() => asides.Select(aside => text.ToString(aside.Start, aside.End - aside.Start).Trim());

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\r' or '\n' or '\f' or '\u00A0';
}
