namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>A word of a command line, without the quotes around it.</summary>
internal readonly record struct CommandWord(int Start, int End, int Next, bool Quoted)
{
    /// <summary>The word at or after a place; null at the end of the line.</summary>
    public static CommandWord? Read(string text, int at, int lineEnd)
    {
        while (at < lineEnd && text[at] is ' ' or '\t')
        {
            at++;
        }

        if (at >= lineEnd)
        {
            return null;
        }

        if (text[at] is '\'' or '"')
        {
            var length = text.AsSpan(at + 1, lineEnd - at - 1).IndexOf(text[at]);
            if (length > 0)
            {
                return new CommandWord(at + 1, at + 1 + length, at + length + 2, true);
            }
        }

        var end = at;
        while (end < lineEnd && text[end] is not (' ' or '\t'))
        {
            end++;
        }

        return new CommandWord(at, end, end, false);
    }
}
