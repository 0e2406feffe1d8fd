using System.Globalization;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Tells whether two answers to one question say the same.</summary>
internal static partial class SameValue
{
    private const int HalfDay = 12 * 60;

    /// <summary>Two names or sentences, of which one may be a part of the other: <c>files01</c> and <c>northgate-files01</c>.</summary>
    public static bool Words(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    /// <summary>Two choices of a list.</summary>
    public static bool Choice(string one, string other) => one == other;

    /// <summary>Two counts: <c>12</c> and <c>12 users</c>.</summary>
    public static bool Count(string one, string other) => Number(one) is { } first && Number(other) is { } second ? first == second : Words(one, other);

    /// <summary>Two times: <c>8:40am</c> and <c>0840</c>. A clock time without morning or afternoon is either.</summary>
    public static bool Moment(string one, string other) => (Minutes(one), Minutes(other)) switch
    {
        ({ IsSure: true } first, { IsSure: true } second) => first.Of == second.Of,
        ({ } first, { } second) => first.Of % HalfDay == second.Of % HalfDay,
        _ => Words(one, other),
    };

    /// <summary>The time of day; null for other words.</summary>
    private static DayMinutes? Minutes(string text)
    {
        if (Time().Match(text.Trim()) is not { Success: true } time)
        {
            return null;
        }

        var hour = int.Parse(time.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = time.Groups["minute"] is { Success: true } minutes ? int.Parse(minutes.ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = time.Groups["half"].Value.ToLowerInvariant();
        if (hour > 23 || minute > 59 || (half.Length > 0 && hour is 0 or > 12))
        {
            return null;
        }

        return half switch
        {
            "am" => new((hour % 12 * 60) + minute, true),
            "pm" => new((((hour % 12) + 12) * 60) + minute, true),
            _ => new((hour * 60) + minute, hour is 0 or > 12),
        };
    }

    private static int? Number(string text) =>
        Digits().Match(text) is { Success: true } count && int.TryParse(count.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?:(?<hour>\d{1,2})[:.]?(?<minute>\d{2})|(?<hour>\d{1,2}))\s*(?<half>am|pm)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"^\s*\d{1,9}(?=\D|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    /// <summary>A time of day in minutes, and whether morning or afternoon is known.</summary>
    private readonly record struct DayMinutes(int Of, bool IsSure);
}
