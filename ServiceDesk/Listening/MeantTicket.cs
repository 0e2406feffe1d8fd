using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>A ticket as people name it in a sentence: its whole id, or the last digits of its number.</summary>
/// <param name="Words">The words that name it.</param>
/// <param name="Id">The whole id; null where only digits were typed.</param>
public sealed partial record MeantTicket(string Words, TicketId? Id)
{
    /// <summary>
    /// The ticket that a text names; null when it names none. A bare number counts when it is five digits and begins with a nought, as
    /// ticket numbers do.
    /// </summary>
    public static MeantTicket? Find(string text) => Whole().Match(text) is { Success: true } id
        ? new MeantTicket(id.Value, TicketId.TryParse(id.Value, out var read) ? read : null)
        : Number().Match(text) is { Success: true } number ? new MeantTicket(number.Value, null) : null;

    /// <summary>Whether a ticket can be the one that is meant.</summary>
    public bool Means(TicketId ticket) => Id is { } id ? id == ticket : $"{ticket}".EndsWith(Words, StringComparison.Ordinal);

    [GeneratedRegex(@"\bINC-[0-9]{4}-[0-9]{2}-[0-9]{5}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<![\w.:/-])0[0-9]{4}(?![\w.:/-])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
