using LeanTechBot.Bot.Storage.Desk;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>Stores one ticket with all that belongs to it. Its row comes in the last transaction: before that, what an interrupted import has left belongs to no ticket.</summary>
internal sealed class TicketImport(ITableStore tables, DeskExport export)
{
    /// <summary>Stores the ticket; false when it is there already, just the same.</summary>
    /// <exception cref="ImportRefusedException">The ticket is there with another content, or the line contradicts itself.</exception>
    public async Task<bool> StoreAsync(MovedTicket line, CancellationToken cancellationToken)
    {
        var moved = line with { Ticket = DeskBodies.Complete(line.Ticket) };
        var id = moved.Ticket.Id;
        Check(moved);
        if (await export.FindAsync(id, moved.Opened, cancellationToken) is { } there)
        {
            return MovedJson.Of(new MovedLine { Ticket = there }) == MovedJson.Of(new MovedLine { Ticket = moved })
                ? false
                : throw new ImportRefusedException($"{id} is in this store with another content; it was left as it is.");
        }

        for (var again = false; await TryStoreAsync(moved, cancellationToken) is { } conflict; again = true)
        {
            if (again)
            {
                throw new ImportRefusedException($"{id} could not be stored: the row {conflict.Key} is there already.");
            }

            await RemoveLeftoversAsync(moved, cancellationToken);
        }

        return true;
    }

    private static void Check(MovedTicket moved)
    {
        var id = moved.Ticket.Id;
        var numbers = moved.Notes.Select(note => note.Number).ToList();
        var problem = numbers.Any(number => number < 1) || numbers.Zip(numbers.Skip(1)).Any(pair => pair.First >= pair.Second) || numbers.LastOrDefault() > moved.Ticket.NoteCount
            ? $"its notes are not in order, or more than the {moved.Ticket.NoteCount} it counts"
            : moved.Posts.FirstOrDefault(post => post.Post.Ticket != id) is { } post ? $"the post {post.Post.Id} is of {post.Post.Ticket}"
            : moved.Log.FirstOrDefault(log => log.Line.Ticket != id) is { } log ? $"a line of the incident log is of {log.Line.Ticket}"
            : null;
        if (problem is not null)
        {
            throw new ImportRefusedException($"{id}: {problem}.");
        }
    }

    /// <summary>Notes first; then all by which the ticket is found, and the ticket itself at the end.</summary>
    private static List<RowChange> RowsOf(MovedTicket moved)
    {
        var id = moved.Ticket.Id;
        return
        [
            .. moved.Notes.SelectMany(note => NoteRows.Of(id, note)),
            .. TicketRows.MessagesOf(id, moved.Notes),
            .. moved.Posts.Select(post => new RowChange.Insert(DeskKeys.Post(id, post.Post.Id), DeskBodies.Of(post))),
            .. moved.Log.Select(log => new RowChange.Insert(DeskKeys.Log(id, log.Place), DeskBodies.Of(log.Line))),
            .. moved.Opened.Select(operation => new RowChange.Insert(DeskKeys.OpenedAs(id.Month, operation), DeskBodies.Of(id))),
            .. TicketRows.PlacesOf(moved.Ticket).Select(place => new RowChange.Insert(place.Key, place.Value)),
            new RowChange.Insert(DeskKeys.Ticket(id), DeskBodies.Of(moved.Ticket)),
        ];
    }

    /// <summary>As few transactions as possible, filled from the end: what finds the ticket is together with it.</summary>
    private static IEnumerable<IReadOnlyList<RowChange>> Transactions(List<RowChange> rows)
    {
        var transactions = new Stack<List<RowChange>>();
        var length = 0;
        foreach (var row in Enumerable.Reverse(rows))
        {
            var body = row is RowChange.Insert insert ? insert.Body.Length : 0;
            if (transactions.Count == 0 || transactions.Peek().Count == TransactionLimits.MaxChanges || length + body > TransactionLimits.MaxTotalLength)
            {
                transactions.Push([]);
                length = 0;
            }

            transactions.Peek().Add(row);
            length += body;
        }

        return transactions;
    }

    /// <summary>Stores its rows; a row that is there already ends it.</summary>
    private async Task<CommitResult.Conflicted?> TryStoreAsync(MovedTicket moved, CancellationToken cancellationToken)
    {
        foreach (var some in Transactions(RowsOf(moved)))
        {
            if (await tables.CommitAsync(some, cancellationToken) is CommitResult.Conflicted conflict)
            {
                return conflict;
            }
        }

        return null;
    }

    /// <summary>Removes what an import has left that was interrupted before it came to the ticket's row.</summary>
    private async Task RemoveLeftoversAsync(MovedTicket moved, CancellationToken cancellationToken)
    {
        var left = await Task.WhenAll(RowsOf(moved).Select(row => tables.FindAsync(row.Key, cancellationToken)));
        foreach (var some in left.OfType<StoredRow>().Chunk(TransactionLimits.MaxChanges))
        {
            await tables.CommitAsync([.. some.Select(row => new RowChange.Delete(row.Key, row.ETag))], cancellationToken);
        }
    }
}
