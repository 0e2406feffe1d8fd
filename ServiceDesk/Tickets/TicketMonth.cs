using System.Globalization;

namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>A calendar month in Philippine time, written <c>yyyy-MM</c>: the range within which ticket numbers run.</summary>
public readonly record struct TicketMonth(int Year, int Month)
{
    /// <summary>The month an instant falls in, in Philippine time.</summary>
    public static TicketMonth Of(DateTimeOffset instant)
    {
        var local = PhilippineTime.Of(instant);
        return new TicketMonth(local.Year, local.Month);
    }

    /// <summary>The month before this one.</summary>
    public TicketMonth Previous => Month == 1 ? new TicketMonth(Year - 1, 12) : new TicketMonth(Year, Month - 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}
