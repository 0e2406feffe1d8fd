using System.Globalization;

namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>
/// A ticket's id as SOP-7010 writes it: <c>INC-YYYY-MM-NNNNN</c>, a running number in the month (Philippine time) the ticket was opened in.
/// </summary>
public readonly record struct TicketId(TicketMonth Month, int Number)
{
    /// <summary>The largest running number of a month: five digits.</summary>
    public const int MaxNumber = 99_999;

    private const string Prefix = "INC-";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Month.Year:D4}-{Month.Month:D2}-{Number:D5}");

    /// <summary>Reads an id in any letter case; false when the text is not one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TicketId id)
    {
        id = default;
        if (text.Trim() is not [_, _, _, _, _, _, _, _, '-', _, _, '-', _, _, _, _, _] read
            || !read.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            || !IsNumber(read[4..8], out var year)
            || !IsNumber(read[9..11], out var month)
            || !IsNumber(read[12..], out var number)
            || month is < 1 or > 12
            || number < 1)
        {
            return false;
        }

        id = new TicketId(new TicketMonth(year, month), number);
        return true;
    }

    /// <summary>Reads an id that this program wrote.</summary>
    /// <exception cref="FormatException">The text is no ticket id.</exception>
    public static TicketId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no ticket id (INC-YYYY-MM-NNNNN).");

    private static bool IsNumber(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
