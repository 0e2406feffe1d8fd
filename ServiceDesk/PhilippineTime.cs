using System.Globalization;

namespace LeanTechBot.ServiceDesk;

/// <summary>Philippine time (PHT, UTC+8 all year): the only time that engineers, clients and documents speak of.</summary>
public static class PhilippineTime
{
    /// <summary>The offset of PHT from UTC. The Philippines keep no daylight-saving time.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The same instant with the Philippine offset.</summary>
    public static DateTimeOffset Of(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>Date and minute as SOP-7010 writes them: <c>2026-04-18 09:32 PHT</c>.</summary>
    public static string Stamp(DateTimeOffset instant) => Of(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " PHT";

    /// <summary>Hour and minute alone: <c>09:32</c>.</summary>
    public static string Minute(DateTimeOffset instant) => Of(instant).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The date alone: <c>2026-04-18</c>.</summary>
    public static string Date(DateTimeOffset instant) => Of(instant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Hour and minute when <paramref name="instant"/> falls on the day of <paramref name="now"/>, otherwise date and minute.</summary>
    public static string Near(DateTimeOffset instant, DateTimeOffset now) =>
        Of(instant).Date == Of(now).Date ? Minute(instant) : $"{Date(instant)} {Minute(instant)}";

    /// <summary>Years before it are a slip of the finger.</summary>
    private const int EarliestYear = 2000;

    /// <summary>Reads a date (<c>yyyy-MM-dd</c>) and a time (<c>HH:mm</c>) as an engineer enters them; null when they are no instant of this century.</summary>
    public static DateTimeOffset? Read(string? date, string? time) =>
        DateTime.TryParseExact($"{date?.Trim()} {time?.Trim()}", ["yyyy-MM-dd HH:mm", "yyyy-MM-dd H:mm", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        && local.Year is >= EarliestYear and < 9999
            ? new DateTimeOffset(local, Offset)
            : null;

    /// <summary>A duration in words an engineer says: <c>45 s</c>, <c>9 min</c>, <c>1 h 5 min</c>, <c>2 d 3 h</c>. Never negative.</summary>
    public static string Words(TimeSpan duration)
    {
        duration = duration < TimeSpan.Zero ? TimeSpan.Zero : duration;
        return duration switch
        {
            { TotalSeconds: < 60 } => $"{(int)duration.TotalSeconds} s",
            { TotalMinutes: < 60 } => $"{(int)duration.TotalMinutes} min",
            { TotalDays: < 1 } => duration.Minutes == 0 ? $"{duration.Hours} h" : $"{duration.Hours} h {duration.Minutes} min",
            _ => duration.Hours == 0 ? $"{duration.Days} d" : $"{duration.Days} d {duration.Hours} h",
        };
    }
}
