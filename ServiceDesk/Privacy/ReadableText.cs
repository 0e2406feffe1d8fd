using System.Buffers;
using System.Globalization;
using System.Text;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>
/// A text as a person reads it, beside the text as it was typed: without invisible signs, full-width signs and other digits as ASCII,
/// look-alike letters as Latin ones.
/// Secrets are found in what is read and masked in what was typed.
/// </summary>
internal sealed class ReadableText
{
    private const string LookAlikes = "аАеЕоОрРсСхХуіІѕЅԁԝһјЈкКмМтТвВнНαΑοΟρΡεΕιΙκΚνΝτΤυΥχΧ";
    private const string Latin = "aAeEoOpPcCxXyiIsSdwhjJkKmMtTbBhHaAoOpPeEiIkKvNtTuYxX";

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n");

    private readonly string typed;
    private readonly int[]? places;

    private ReadableText(string text, string typed, int[]? places)
    {
        (Text, this.typed, this.places) = (text, typed, places);
        LongestWord = FindLongestWord(text);
    }

    /// <summary>What is read.</summary>
    public string Text { get; }

    /// <summary>The length of the longest run without blanks: a token or a key is longer than most words.</summary>
    public int LongestWord { get; }

    public static ReadableText Read(string typed) => Ascii.IsValid(typed) ? new ReadableText(typed, typed, null) : Project(typed);

    /// <summary>The text as it was typed, with the marks of what was masked.</summary>
    public override string ToString() => typed;

    /// <summary>Both texts with marks in the place of secrets.</summary>
    /// <param name="secrets">In the order of the text, none over another; places in what is read.</param>
    public ReadableText Masked(IReadOnlyList<SecretSpan> secrets)
    {
        if (places is null)
        {
            var masked = Replace(Text, secrets);
            return new ReadableText(masked, masked, null);
        }

        var written = new StringBuilder(typed.Length);
        var kept = new List<int>(places.Length);
        var (readTo, typedTo) = (0, 0);
        foreach (var secret in secrets)
        {
            KeepUntil(secret.Start);
            var from = places[secret.Start];
            written.Append(typed, typedTo, from - typedTo);
            var mark = SecretMark.For(secret.Kind);
            for (var at = 0; at < mark.Length; at++)
            {
                kept.Add(written.Length + at);
            }

            written.Append(mark);
            (readTo, typedTo) = (secret.End, EndOf(secret.End - 1));
        }

        KeepUntil(Text.Length);
        written.Append(typed, typedTo, typed.Length - typedTo);
        return new ReadableText(Replace(Text, secrets), written.ToString(), [.. kept]);

        void KeepUntil(int end)
        {
            var shift = written.Length - typedTo;
            for (var at = readTo; at < end; at++)
            {
                kept.Add(places[at] + shift);
            }
        }
    }

    private static int FindLongestWord(string text)
    {
        var longest = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(Blanks) is >= 0 and var stop ? stop : text.Length - at;
            longest = Math.Max(longest, length);
            at += length + 1;
        }

        return longest;
    }

    private static string Replace(string text, IReadOnlyList<SecretSpan> secrets)
    {
        var masked = new StringBuilder(text.Length);
        var at = 0;
        foreach (var secret in secrets)
        {
            masked.Append(text, at, secret.Start - at).Append(SecretMark.For(secret.Kind));
            at = secret.End;
        }

        return masked.Append(text, at, text.Length - at).ToString();
    }

    private int EndOf(int at) => places![at] + (char.IsHighSurrogate(typed[places[at]]) ? 2 : 1);

    private static ReadableText Project(string typed)
    {
        var read = new StringBuilder(typed.Length);
        var places = new List<int>(typed.Length);
        for (var at = 0; at < typed.Length; at++)
        {
            if (Plain(typed, at) is { } plain)
            {
                read.Append(plain);
                places.Add(at);
                at += plain < 0x80 && char.IsHighSurrogate(typed[at]) ? 1 : 0;
            }
        }

        return new ReadableText(read.ToString(), typed, [.. places]);
    }

    /// <summary>The sign that a reader sees; null for one that nobody sees.</summary>
    private static char? Plain(string typed, int at)
    {
        var sign = typed[at];
        if (sign < 0x80)
        {
            return sign;
        }

        if (sign is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or (>= '\uFE00' and <= '\uFE0F'))
        {
            return null;
        }

        if (sign is '\u00A0' or '\u202F' or '\u205F' or '\u3000' or (>= '\u2000' and <= '\u200A'))
        {
            return ' ';
        }

        if (sign is >= '\uFF01' and <= '\uFF5E')
        {
            return (char)(sign - 0xFEE0);
        }

        if (char.IsHighSurrogate(sign))
        {
            return at + 1 < typed.Length && char.IsLowSurrogate(typed[at + 1]) ? Mathematical(char.ConvertToUtf32(sign,
                typed[at + 1])) ?? sign : sign;
        }

        var alike = LookAlikes.IndexOf(sign, StringComparison.Ordinal);
        if (alike >= 0)
        {
            return Latin[alike];
        }

        return char.IsDigit(sign) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(sign)) : sign;
    }

    /// <summary>The letter or digit behind a bold, slanted or double-struck one.</summary>
    private static char? Mathematical(int sign) => sign switch
    {
        >= 0x1D400 and < 0x1D6A4 => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[(sign - 0x1D400) % 52],
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((sign - 0x1D7CE) % 10)),
        _ => null,
    };
}
