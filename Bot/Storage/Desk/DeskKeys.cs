using System.Globalization;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>
/// Where the rows of tickets lie. All of a month share the partition <c>yyyy-MM</c>, which a ticket's id names:
/// <list type="table">
/// <item><term><c>counter</c></term><description>the last number given in the month</description></item>
/// <item><term><c>ticket|INC-…</c></term><description>the ticket</description></item>
/// <item><term><c>note|INC-…|000001</c></term><description>a note; <c>note|INC-…|000001|0001</c> and on, its continuation</description></item>
/// <item><term><c>message|key</c></term><description>the ticket that took a message as a note</description></item>
/// <item><term><c>due|post|INC-…|id</c></term><description>a post not delivered yet</description></item>
/// <item><term><c>due|watch|INC-…</c></term><description>the ticket waits for an acknowledgement</description></item>
/// <item><term><c>log|INC-…|0001</c></term><description>a line not yet in the incident log, by its place in the lifecycle</description></item>
/// <item><term><c>open|engineer|INC-…</c></term><description>the ticket is open and with this engineer</description></item>
/// <item><term><c>sign|kind|value|time|INC-…|company</c></term><description>the ticket has this sign, by which others are found</description></item>
/// <item><term><c>outage|kind|value|INC-…</c></term><description>an outage that a level above Tier 1 has, with this sign</description></item>
/// <item><term><c>false|engineer|time|INC-…</c></term><description>the ticket was returned as not meeting KB-155</description></item>
/// <item><term><c>opened|operation</c></term><description>the ticket that an operation opened</description></item>
/// </list>
/// The partition <c>months</c> lists the months that have tickets.
/// </summary>
internal static class DeskKeys
{
    /// <summary>The last second of the year 9999.</summary>
    private const long End = 253_402_300_799;

    private const string DuePost = "due|post|";

    private const string DueWatch = "due|watch|";

    private const string OpenedBy = "opened|";

    private const string OpenMark = "open|";

    private const string OutageMark = "outage|";

    public static TableKey Counter(TicketMonth month) => new(Partition(month), "counter");

    public static TableKey Ticket(TicketId id) => new(Partition(id.Month), $"ticket|{id}");

    /// <summary>The tickets of a month in order, without anything that belongs to them.</summary>
    public static RowRange Tickets(TicketMonth month) => RowRange.StartingWith(Partition(month), "ticket|");

    /// <param name="id">The note's ticket.</param>
    /// <param name="number">The note's number, from 1.</param>
    /// <param name="part">0 for the note itself, from 1 for its continuation.</param>
    public static TableKey Note(TicketId id, int number, int part)
    {
        var row = string.Create(CultureInfo.InvariantCulture, $"note|{id}|{number:D6}");
        return new(Partition(id.Month), part == 0 ? row : string.Create(CultureInfo.InvariantCulture, $"{row}|{part:D4}"));
    }

    /// <summary>The notes of a month's tickets, in the order of the tickets.</summary>
    public static RowRange Notes(TicketMonth month) => RowRange.StartingWith(Partition(month), "note|");

    public static RowRange Notes(TicketId id) => RowRange.StartingWith(Partition(id.Month), $"note|{id}|");

    public static TableKey Message(TicketMonth month, string message) => new(Partition(month), $"message|{TableKey.Escape(message)}");

    public static TableKey Post(TicketId id, string post) => new(Partition(id.Month), $"{DuePost}{id}|{TableKey.Escape(post)}");

    /// <summary>The pending posts of a month's tickets, in the order of the tickets.</summary>
    public static RowRange Posts(TicketMonth month) => RowRange.StartingWith(Partition(month), DuePost);

    public static RowRange Posts(TicketId id) => RowRange.StartingWith(Partition(id.Month), $"{DuePost}{id}|");

    public static TableKey Watch(TicketId id) => new(Partition(id.Month), $"{DueWatch}{id}");

    /// <summary>Everything of a month that the dispatcher has to do: pending posts, then awaited acknowledgements.</summary>
    public static RowRange Due(TicketMonth month) => RowRange.StartingWith(Partition(month), "due|");

    public static bool IsPost(TableKey key) => key.Row.StartsWith(DuePost, StringComparison.Ordinal);

    public static TableKey Log(TicketId id, int place) => new(Partition(id.Month), string.Create(CultureInfo.InvariantCulture, $"log|{id}|{place:D4}"));

    public static RowRange Logs(TicketId id) => RowRange.StartingWith(Partition(id.Month), $"log|{id}|");

    public static RowRange Logs(TicketMonth month) => RowRange.StartingWith(Partition(month), "log|");

    public static TableKey Sign(TicketId id, TicketSign sign, DateTimeOffset at, string company) =>
        new(Partition(id.Month), $"{SignOf(sign)}{Before(at)}|{id}|{TableKey.Escape(company)}");

    /// <summary>The tickets of a month that have a sign and were opened at or after an instant, newest first.</summary>
    public static RowRange Signs(TicketMonth month, TicketSign sign, DateTimeOffset from) => new(Partition(month), $"{SignOf(sign)}0", $"{SignOf(sign)}{Before(from)}~");

    public static TableKey Outage(TicketId id, TicketSign sign) => new(Partition(id.Month), $"{OutageOf(sign)}{id}");

    public static bool IsOutage(TableKey key) => key.Row.StartsWith(OutageMark, StringComparison.Ordinal);

    /// <summary>The outages of a month that have a sign, oldest first.</summary>
    public static RowRange Outages(TicketMonth month, TicketSign sign) => RowRange.StartingWith(Partition(month), OutageOf(sign));

    public static TableKey False(TicketId id, PersonId engineer, DateTimeOffset at) => new(Partition(id.Month), $"{FalseOf(engineer)}{Time(at)}|{id}");

    public static RowRange Falses(TicketMonth month, PersonId engineer) => RowRange.StartingWith(Partition(month), FalseOf(engineer));

    public static RowRange Falses(TicketMonth month) => RowRange.StartingWith(Partition(month), "false|");

    public static TableKey Month(TicketMonth month) => new("months", Partition(month));

    public static RowRange Months() => new("months", "0", "~");

    public static TableKey Open(TicketId id, PersonId engineer) => new(Partition(id.Month), $"{OpenPrefix(engineer)}{id}");

    /// <summary>The open tickets of a month, whosever they are.</summary>
    public static RowRange OpenOf(TicketMonth month) => RowRange.StartingWith(Partition(month), OpenMark);

    public static RowRange OpenOf(TicketMonth month, PersonId engineer) => RowRange.StartingWith(Partition(month), OpenPrefix(engineer));

    /// <summary>The ticket that an index row names at the end of its key.</summary>
    public static TicketId TicketAtEnd(TableKey key) => ServiceDesk.Tickets.TicketId.Parse(key.Row[(key.Row.LastIndexOf('|') + 1)..]);

    public static TableKey Opened(TicketMonth month, string operation) => OpenedAs(month, TableKey.Escape(operation));

    /// <summary>Where the record of an opening lies, by the escaped operation.</summary>
    public static TableKey OpenedAs(TicketMonth month, string escaped) => new(Partition(month), $"{OpenedBy}{escaped}");

    /// <summary>The escaped operation of an opening's record.</summary>
    public static string OpeningOf(TableKey key) => key.Row[OpenedBy.Length..];

    public static RowRange Openings(TicketMonth month) => RowRange.StartingWith(Partition(month), OpenedBy);

    /// <summary>All rows of a month.</summary>
    public static RowRange Everything(TicketMonth month) => new(Partition(month), "!", "~");

    private static string SignOf(TicketSign sign) => $"sign|{(int)sign.Kind}|{TableKey.Escape(sign.Value)}|";

    private static string OutageOf(TicketSign sign) => $"{OutageMark}{(int)sign.Kind}|{TableKey.Escape(sign.Value)}|";

    private static string FalseOf(PersonId engineer) => $"false|{TableKey.Escape(engineer.Value)}|";

    private static string OpenPrefix(PersonId engineer) => $"{OpenMark}{TableKey.Escape(engineer.Value)}|";

    /// <summary>When the ticket of a sign's row was opened.</summary>
    public static DateTimeOffset OpenedAt(ReadOnlySpan<char> before) => DateTimeOffset.FromUnixTimeSeconds(End - long.Parse(before, CultureInfo.InvariantCulture));

    /// <summary>Counts down, so that what is newest sorts first.</summary>
    private static string Before(DateTimeOffset at) => (End - at.ToUnixTimeSeconds()).ToString("D12", CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    private static string Partition(TicketMonth month) => month.ToString();
}
