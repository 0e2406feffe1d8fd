using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Pasted tables with a column of passwords: CSV, Markdown, tabs, or columns of blanks. The heading says what the column
/// holds.</summary>
internal static partial class PasswordTables
{
    private const int MaxHeading = 400;
    private const int MaxCells = 24;
    private const int MaxCell = 200;

    /// <summary>What the heading of a column of secrets has in it.</summary>
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        ["pass", "pwd", "pw", "psk", "pin", "secret", "token", "key", "contrase", "cvv", "cvc", "otp", "wachtwoord"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Rules = SearchValues.Create("-=+|: \t");

    public static ReadableText Mask(ReadableText readable)
    {
        var text = readable.Text;
        if (!text.Contains('\n') || !text.AsSpan().ContainsAny(Cues))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        Heading? heading = null;
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOf('\n') is >= 0 and var stop ? stop : text.Length - at;
            var line = at..(at + length);
            if (heading is null || !heading.MaskRow(text, line, masking))
            {
                heading = Heading.Read(text, line);
            }

            at += length + 1;
        }

        return masking.Finish();
    }

    /// <summary>The cells of a line: where they begin and end, without quotes and blanks around them.</summary>
    private static List<Range> Cells(string text, Range line, char separator)
    {
        var cells = new List<Range>();
        var (start, end) = (line.Start.Value, line.End.Value);
        if (separator == '|')
        {
            (start, end) = WithoutEdges(text, start, end);
        }

        for (var at = start; at <= end && cells.Count <= MaxCells;)
        {
            var next = NextSeparator(text, at, end, separator, out var after);
            cells.Add(Trimmed(text, at, next));
            at = after;
        }

        return cells;
    }

    /// <summary>A row of Markdown begins and ends with the sign that separates.</summary>
    private static (int Start, int End) WithoutEdges(string text, int start, int end)
    {
        (start, end) = (Trimmed(text, start, end).Start.Value, Trimmed(text, start, end).End.Value);
        start += start < end && text[start] == '|' ? 1 : 0;
        end -= end > start && text[end - 1] == '|' ? 1 : 0;
        return (start, end);
    }

    private static int NextSeparator(string text, int at, int end, char separator, out int after)
    {
        var rest = text.AsSpan(at, end - at);
        var next = separator == ' ' ? rest.IndexOf("  ") : rest.IndexOf(separator);
        if (next < 0)
        {
            after = end + 1;
            return end;
        }

        after = at + next + 1;
        while (separator == ' ' && after < end && text[after] == ' ')
        {
            after++;
        }

        return at + next;
    }

    private static Range Trimmed(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '"' or '\'' or '`' or '*')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t' or '\r' or '"' or '\'' or '`' or '*')
        {
            end--;
        }

        return start..end;
    }

    /// <summary>The first line of a table that has a column of secrets.</summary>
    private sealed class Heading
    {
        private readonly char separator;
        private readonly int columns;
        private readonly (int Column, bool IsToken)[] secrets;

        private Heading(char separator, int columns, (int Column, bool IsToken)[] secrets) =>
            (this.separator, this.columns, this.secrets) = (separator, columns, secrets);

        public static Heading? Read(string text, Range line)
        {
            var span = text.AsSpan(line);
            if (span.Length is < 5 or > MaxHeading || !span.ContainsAny(Cues))
            {
                return null;
            }

            foreach (var separator in "\t|;,")
            {
                if (span.Contains(separator))
                {
                    return Read(text, line, separator);
                }
            }

            return Read(text, line, ' ');
        }

        /// <summary>Masks the secrets of a row; false where the table ends.</summary>
        public bool MaskRow(string text, Range line, MaskingText masking)
        {
            var span = text.AsSpan(line).Trim();
            if (span.IsEmpty || span.IndexOfAnyExcept(Rules) < 0)
            {
                return !span.IsEmpty;
            }

            var cells = Cells(text, line, separator);
            if (cells.Count != columns)
            {
                return false;
            }

            foreach (var (column, isToken) in secrets)
            {
                var cell = text[cells[column]];
                if (IsSecret(cell))
                {
                    var kind = isToken ? SecretKind.Token : SecretKind.Password;
                    masking.Mask(cells[column].Start.Value, cells[column].End.Value, kind);
                }
            }

            return true;
        }

        private static Heading? Read(string text, Range line, char separator)
        {
            var cells = Cells(text, line, separator);
            if (cells.Count is < 2 or > MaxCells)
            {
                return null;
            }

            var names = cells.ConvertAll(cell => text[cell]);
            if (names.Exists(name => name.Length > 40))
            {
                return null;
            }

            var isNetwork = names.Exists(name => Network().IsMatch(name));
            (int, bool)[] secrets = [.. names.Select((name, at) => (Match: Column().Match(name), At: at))
                .Where(column => column.Match.Success && (isNetwork || !column.Match.Groups["key"].Success))
                .Select(column => (column.At, column.Match.Groups["token"].Success))];
            var isTable = secrets.Length > 0 && names.Exists(name => Other().IsMatch(name));
            return isTable ? new Heading(separator, cells.Count, secrets) : null;
        }

        private static bool IsSecret(string cell)
        {
            if (cell.Length is < 3 or > MaxCell || SecretMark.Begins(cell) || SecretWords.IsPlaceholder(cell))
            {
                return false;
            }

            var first = cell.Split(' ')[0];
            return !SecretWords.IsOrdinary(first.Trim('(', ')', '<', '>', '.', ',')) && cell.AsSpan().IndexOfAnyExcept("*•.-_… ") >= 0
                && !Moment().IsMatch(cell);
        }
    }

    /// <summary>The heading of a column of secrets: a label and nothing that makes it the length, the age or the state of one.</summary>
    [GeneratedRegex(
        @"^(?:(?:new|old|temp(?:orary)?|default|current|initial|admin|root|user|login|log-in|wi-?fi|wlan|vpn|portal|e?mail|local|domain" +
        @"|sql|db|service|guest|set|bagong) ){0,2}(?:(?:passw(?:or)?[dt]s?|pass|pwd?s?|p/w|passcode|pass ?phrase|psk|pre-?shared key" +
        @"|contrase[nñ]a|wachtwoord|pin(?: code)?|otp|cvv2?|cvc)|(?<token>(?:api|access|secret|client)[ _]?(?:key|secret|token)" +
        @"|secret|token)|(?<key>key))(?: ?\([^)]{0,20}\))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Column();

    [GeneratedRegex(@"\b(?:ssid|wi-?fi|wlan|network)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Network();

    /// <summary>The heading of a column beside it: whose secret it is, or where it is used.</summary>
    [GeneratedRegex(
        @"\b(?:users?|usr|user ?names?|names?|log-?in|accounts?|acct|e-?mails?|hosts?|host ?names?|servers?|devices?|machines?|pcs?" +
        @"|ip|url|sites?|branch|systems?|apps?|services?|ssid|network|id|employees?|staff|pangalan|benutzer|usuario|card|role|port" +
        @"|database|db" +
        @"|client|company|tenant|domain)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    /// <summary>A day or a time: when a password was set.</summary>
    [GeneratedRegex(@"^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{2,4}(?:[ T].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Moment();
}
