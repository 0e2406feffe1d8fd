using System.Globalization;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>
/// Where the rows of tickets lie. All of a month share the partition <c>yyyy-MM</c>, which a ticket's id names:
/// <list type="table">
/// <item><term><c>counter</c></term><description>the last number given in the month</description></item>
/// <item><term><c>ticket|INC-…</c></term><description>the ticket</description></item>
/// <item><term><c>note|INC-…|000001</c></term><description>a note; <c>note|INC-…|000001|0001</c> and on, its continuation</description></item>
/// <item><term><c>post|INC-…|id</c></term><description>a channel post not delivered yet</description></item>
/// <item><term><c>open|engineer|INC-…</c></term><description>the ticket is open and with this engineer</description></item>
/// <item><term><c>opened|operation</c></term><description>the ticket that an operation opened</description></item>
/// </list>
/// </summary>
internal static class DeskKeys
{
    public static TableKey Counter(TicketMonth month) => new(Partition(month), "counter");

    public static TableKey Ticket(TicketId id) => new(Partition(id.Month), $"ticket|{id}");

    /// <param name="id">The note's ticket.</param>
    /// <param name="number">The note's number, from 1.</param>
    /// <param name="part">0 for the note itself, from 1 for its continuation.</param>
    public static TableKey Note(TicketId id, int number, int part)
    {
        var row = string.Create(CultureInfo.InvariantCulture, $"note|{id}|{number:D6}");
        return new(Partition(id.Month), part == 0 ? row : string.Create(CultureInfo.InvariantCulture, $"{row}|{part:D4}"));
    }

    public static RowRange Notes(TicketId id) => RowRange.StartingWith(Partition(id.Month), $"note|{id}|");

    public static TableKey Post(TicketId id, string post) => new(Partition(id.Month), $"post|{id}|{TableKey.Escape(post)}");

    public static RowRange Posts(TicketId id) => RowRange.StartingWith(Partition(id.Month), $"post|{id}|");

    public static TableKey Open(TicketId id, string engineer) => new(Partition(id.Month), $"open|{TableKey.Escape(engineer)}|{id}");

    public static RowRange OpenOf(TicketMonth month, string engineer) =>
        RowRange.StartingWith(Partition(month), $"open|{TableKey.Escape(engineer)}|");

    public static TableKey Opened(TicketMonth month, string operation) => new(Partition(month), $"opened|{TableKey.Escape(operation)}");

    private static string Partition(TicketMonth month) => month.ToString();
}
