using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>One transaction that raises a month's counter and opens a ticket for each number.</summary>
internal sealed class OpeningTransaction(TicketMonth month, StoredRow? counter)
{
    private readonly List<RowChange> rows = [];
    private readonly HashSet<string> operations = new(StringComparer.Ordinal);
    private int number = counter is null ? 0 : DeskBodies.Read<int>(counter);
    private int length;

    /// <summary>What it opens, and for whom.</summary>
    public List<(Opening Opening, TicketChange Change)> Openings { get; } = [];

    public bool IsEmpty => Openings.Count == 0;

    public IReadOnlyList<RowChange> Changes => [Counted(number), .. rows];

    /// <summary>Opens one more ticket, or tells its turn why not; false when it has to wait for the next transaction: this one is full, or opens a ticket for the same operation.</summary>
    public bool Add(Opening opening)
    {
        if (operations.Contains(opening.Operation))
        {
            return false;
        }

        try
        {
            return TryAdd(opening);
        }
        catch (Exception exception)
        {
            // It concerns this ticket alone: the others are opened.
            opening.Fail(exception);
            return true;
        }
    }

    private bool TryAdd(Opening opening)
    {
        var id = number < TicketId.MaxNumber
            ? new TicketId(month, number + 1)
            : throw new InvalidOperationException($"The month {month} has used up its {TicketId.MaxNumber} ticket numbers.");
        var change = opening.Under(id);
        List<RowChange> own =
        [
            new RowChange.Insert(DeskKeys.Ticket(id), DeskBodies.Of(change.Ticket)),
            new RowChange.Insert(opening.Opened, DeskBodies.Of(id)),
            .. TicketRows.Added(null, change),
            .. TicketRows.PlacesOf(change.Ticket).Select(place => new RowChange.Insert(place.Key, place.Value)),
        ];
        TransactionLimits.Check([Counted(id.Number), .. own]);
        var more = own.Sum(row => row is RowChange.Insert insert ? insert.Body.Length : 0);
        if (!IsEmpty && (rows.Count + own.Count >= TransactionLimits.MaxChanges || length + more > TransactionLimits.MaxTotalLength / 2))
        {
            return false;
        }

        number++;
        length += more;
        rows.AddRange(own);
        operations.Add(opening.Operation);
        Openings.Add((opening, change));
        return true;
    }

    private RowChange Counted(int last) =>
        counter is null ? new RowChange.Insert(DeskKeys.Counter(month), DeskBodies.Of(last)) : new RowChange.Replace(counter.Key, DeskBodies.Of(last), counter.ETag);
}
