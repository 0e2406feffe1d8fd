using System.Globalization;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>
/// A ticket's id as SOP-7010 writes it: <c>INC-YYYY-MM-NNNNN</c>, a running number in the month (Philippine time) the ticket was opened in.
/// </summary>
public readonly partial record struct TicketId(TicketMonth Month, int Number)
{
    /// <summary>The largest running number of a month: five digits.</summary>
    public const int MaxNumber = 99_999;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"INC-{Month}-{Number:D5}");

    /// <summary>Reads an id in any letter case; false when the text is not one.</summary>
    public static bool TryParse(string? text, out TicketId id)
    {
        id = default;
        if (text is null || Shape().Match(text.Trim()) is not { Success: true } match)
        {
            return false;
        }

        var month = new TicketMonth(Digits(match, 1), Digits(match, 2));
        id = new TicketId(month, Digits(match, 3));
        return month.Month is >= 1 and <= 12 && id.Number >= 1;
    }

    /// <summary>Reads an id that this program wrote.</summary>
    /// <exception cref="FormatException">The text is no ticket id.</exception>
    public static TicketId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no ticket id (INC-YYYY-MM-NNNNN).");

    private static int Digits(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^INC-([0-9]{4})-([0-9]{2})-([0-9]{5})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
