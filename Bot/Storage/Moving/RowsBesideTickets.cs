using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>A month's rows of one kind, which lie in the order of their tickets: read once, beside the tickets, instead of anew for each.</summary>
/// <param name="rows">The rows.</param>
/// <param name="prefix">What their keys begin with, before the ticket's id.</param>
internal sealed class RowsBesideTickets(IAsyncEnumerable<StoredRow> rows, string prefix) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<StoredRow> rows = rows.GetAsyncEnumerator();
    private bool isBegun;
    private StoredRow? next;

    /// <summary>The rows of the next ticket. Rows before it belong to no ticket and are passed over.</summary>
    public async Task<IReadOnlyList<StoredRow>> OfAsync(TicketId id)
    {
        if (!isBegun)
        {
            isBegun = true;
            await MoveAsync();
        }

        var own = $"{prefix}{id}|";
        while (next is not null && string.CompareOrdinal(next.Key.Row, own) < 0)
        {
            await MoveAsync();
        }

        var found = new List<StoredRow>();
        for (; next?.Key.Row.StartsWith(own, StringComparison.Ordinal) == true; await MoveAsync())
        {
            found.Add(next);
        }

        return found;
    }

    public ValueTask DisposeAsync() => rows.DisposeAsync();

    private async Task MoveAsync() => next = await rows.MoveNextAsync() ? rows.Current : null;
}
