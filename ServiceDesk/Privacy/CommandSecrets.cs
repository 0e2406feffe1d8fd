using System.Buffers;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Passwords that a program is given by an option: <c>sqlcmd -P secret</c>, <c>7z -psecret</c>.</summary>
internal static class CommandSecrets
{
    private const int MaxWords = 40;
    private const int MaxLine = 2000;
    private static readonly SearchValues<string> Cues = SearchValues.Create([.. CommandPrograms.Options.Keys],
        StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Ends = SearchValues.Create("\r\n|");

    public static ReadableText Mask(ReadableText readable)
    {
        var text = readable.Text;
        if (!HasOption(text) || !text.AsSpan().ContainsAny(Cues))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        for (var at = 0; text.AsSpan(at).IndexOfAny(Cues) is >= 0 and var ahead;)
        {
            at += ahead;
            var end = EndOfProgram(text, at);
            if (IsProgram(text, at, end) && CommandPrograms.Options.TryGetValue(text[at..end], out var options))
            {
                var program = text[at..end];
                at = MaskOptions(text, end, options, CommandPrograms.AtLogInOnly.Contains(program), masking);
            }
            else
            {
                at = Math.Max(end, at + 1);
            }
        }

        return masking.Finish();
    }

    private static bool HasOption(string text) => text.AsSpan().IndexOfAny('-', '/') >= 0;

    private static int EndOfProgram(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 32 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        {
            end++;
        }

        return end;
    }

    private static bool IsProgram(string text, int at, int end) =>
        (at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '_' or '.' or '@'))
            && (end == text.Length || text[end] is ' ' or '.' or '"' or '\t');

    /// <summary>Masks the values of a program's options; returns where its command line ends.</summary>
    private static int MaskOptions(string text, int at, CommandOption[] options, bool atLogInOnly, MaskingText masking)
    {
        var rest = text.AsSpan(at, Math.Min(MaxLine, text.Length - at));
        var lineEnd = at + (rest.IndexOfAny(Ends) is >= 0 and var length ? length : rest.Length);
        var isLogIn = !atLogInOnly;
        CommandOption? waiting = null;
        for (var word = 0; word < MaxWords && CommandWord.Read(text, at, lineEnd) is { } read; word++)
        {
            var written = text.AsSpan(read.Start, read.End - read.Start);
            isLogIn = isLogIn || written.SequenceEqual("login");
            if (waiting is not null && isLogIn && !SecretMark.Begins(text.AsSpan(read.Start)) && IsValue(written, read.Quoted))
            {
                masking.Mask(read.Start, read.End, SecretKind.Password);
            }

            waiting = null;
            foreach (var option in options)
            {
                if (written.SequenceEqual(option.Name) && option.Form != OptionForm.SameWord)
                {
                    waiting = option;
                }
                else if (option.Form != OptionForm.NextWord && isLogIn && IsJoined(written, option.Name))
                {
                    MaskJoined(text, read, option.Name.Length, masking);
                }
            }

            at = read.Next;
        }

        return Math.Max(at, masking.Position);
    }

    private static void MaskJoined(string text, CommandWord read, int option, MaskingText masking)
    {
        var start = read.Start + option;
        while (start < read.End && text[start] is '\'' or '"')
        {
            start++;
        }

        var end = read.End;
        while (end > start && text[end - 1] is '\'' or '"')
        {
            end--;
        }

        if (start < end && !SecretMark.Begins(text.AsSpan(start)))
        {
            masking.Mask(start, end, SecretKind.Password);
        }
    }

    private static bool IsJoined(ReadOnlySpan<char> word, string option) => word.Length > option.Length && word.StartsWith(option,
        StringComparison.Ordinal) && word[option.Length] is not ('-' or '=');

    private static bool IsValue(ReadOnlySpan<char> word, bool quoted) =>
        word.Length > 0
        && (quoted || (word[0] is not ('-' or '/' or '$' or '<' or '%') && !SecretWords.IsOrdinary(word.ToString())));
}
