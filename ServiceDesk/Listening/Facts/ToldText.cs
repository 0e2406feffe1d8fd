using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>A word at a place in the text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Follows">Whether one blank, and nothing else, stands between it and the word before.</param>
internal readonly record struct WordAt(int Start, int Length, bool Follows)
{
    public int End => Start + Length;
}

/// <summary>A text with what nobody told blanked out: the lines of pasted logs and of terminals. Each sign keeps its place.</summary>
internal sealed partial class ToldText
{
    /// <summary>So many signs that are told are read from the beginning of a text.</summary>
    private const int MostFirst = 6000;

    /// <summary>So many signs that are told are read from the end of a long text.</summary>
    private const int MostLast = 2000;

    private ToldText(string whole, string told)
    {
        Whole = whole;
        Told = told;
        Words = [.. WordsIn(told)];
    }

    /// <summary>The whole text, with plain quotes and blanks.</summary>
    public string Whole { get; }

    /// <summary>The text as it is read for what somebody tells: log lines are blanks.</summary>
    public string Told { get; }

    /// <summary>The words that are told, in their order.</summary>
    public IReadOnlyList<WordAt> Words { get; }

    /// <summary>The letters of a word.</summary>
    public ReadOnlySpan<char> this[WordAt word] => Told.AsSpan(word.Start, word.Length);

    public static ToldText Of(string text)
    {
        var signs = text.ToCharArray();
        for (var place = 0; place < signs.Length; place++)
        {
            signs[place] = Plain(signs[place]);
        }

        var whole = new string(signs);
        var hasLogs = false;
        foreach (var line in LogLine().EnumerateMatches(whole))
        {
            hasLogs = true;
            signs.AsSpan(line.Index, line.Length).Fill(' ');
        }

        var isCut = BlankMiddle(signs);
        return new ToldText(whole, hasLogs || isCut ? new string(signs) : whole);
    }

    /// <summary>Blanks what stands between the first and the last signs of a very long text.</summary>
    private static bool BlankMiddle(Span<char> signs)
    {
        var first = 0;
        for (var told = 0; first < signs.Length && told < MostFirst; first++)
        {
            told += signs[first] == ' ' ? 0 : 1;
        }

        var last = signs.Length;
        for (var told = 0; last > first && told < MostLast; last--)
        {
            told += signs[last - 1] == ' ' ? 0 : 1;
        }

        signs[first..last].Fill(' ');
        return last > first;
    }

    /// <summary>The part of the sentence before a place, from the last full stop, semicolon or line end on; at most 60 signs.</summary>
    public ReadOnlySpan<char> Before(int place)
    {
        var start = Math.Max(0, place - 60);
        var part = Told.AsSpan(start, place - start);
        var end = LastStop(part);
        return end < 0 ? part : part[(end + 1)..];
    }

    /// <summary>The part of the sentence after a place, at most 60 signs.</summary>
    public ReadOnlySpan<char> After(int place)
    {
        var part = Told.AsSpan(place, Math.Min(60, Told.Length - place));
        for (var at = 0; at < part.Length; at++)
        {
            if (IsStop(part, at))
            {
                return part[..at];
            }
        }

        return part;
    }

    /// <summary>Whether the part of the sentence that begins here ends with a question mark.</summary>
    public bool IsAsked(int place)
    {
        var end = place + After(place).Length;
        return end < Told.Length && Told[end] == '?';
    }

    private static IEnumerable<WordAt> WordsIn(string told)
    {
        var end = 0;
        foreach (var match in Word().Matches(told).Cast<Match>())
        {
            var follows = end > 0 && match.Index == end + 1 && told[end] == ' ';
            end = match.Index + match.Length;
            yield return new WordAt(match.Index, match.Length, follows);
        }
    }

    private static int LastStop(ReadOnlySpan<char> part)
    {
        for (var at = part.Length - 1; at >= 0; at--)
        {
            if (IsStop(part, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsStop(ReadOnlySpan<char> part, int at) =>
        part[at] is ';' or '\n' or '?' or '!' || (part[at] is '.' && (at + 1 == part.Length || char.IsWhiteSpace(part[at + 1])));

    private static char Plain(char sign) => sign switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '`' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2010' or '\u2011' or '\u2212' => '-',
        '\u00A0' or '\u2007' or '\u202F' or '\t' or '\r' => ' ',
        _ => sign,
    };

    [GeneratedRegex(@"[\p{L}\p{N}/\\~.][\p{L}\p{N}_'&/\\$.-]*(?<![.'/-])|&", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>A line that begins as those of a log, a prompt or a listing do.</summary>
    [GeneratedRegex(
        @"^[ ]{0,8}(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d|\[?\d\d:\d\d:\d\d[,.\] ]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} {1,2}\d{1,2} \d\d:\d\d:\d\d|[$#] ?[a-z/]|\[\w{1,12}@|[-dl][r-][w-][x-][r-]|(?:GET|POST|HTTP|curl|error_log) ?/|\w{1,20}\[\d+\]:|[|+] ?[-\w]|\d{1,3}(?:\.\d{1,3}){3} - |</?\w|[{}]|> ?\S|at [\w.$]+\()[^\n]*",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LogLine();
}
