using System.Collections.Immutable;
using System.Globalization;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.FalseEscalations;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Finds tickets by what their index rows say. Every look-up is a range read whose length does not grow with the history.</summary>
public sealed class DeskLookups(ITableStore tables) : IFalseEscalations
{
    /// <summary>The newest so many tickets of a sign tell enough: more than KB-155 asks for.</summary>
    private const int MostSimilar = 200;

    /// <summary>More outages at once have one cause, or none that a person can choose from.</summary>
    private const int MostOutages = 5;

    /// <summary>A sign's key: <c>sign|kind|value|time|ticket|company</c>.</summary>
    private const int KeyParts = 6;

    /// <summary>The open tickets of an engineer, of this month and the last, newest first.</summary>
    public async Task<ImmutableArray<TicketId>> OpenAsync(PersonId engineer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var month = TicketMonth.Of(now);
        var found = await Task.WhenAll(
            ReadAsync(DeskKeys.OpenOf(month, engineer), DeskBodies.Read<TicketId>, cancellationToken),
            ReadAsync(DeskKeys.OpenOf(month.Previous, engineer), DeskBodies.Read<TicketId>, cancellationToken));
        return [.. found.SelectMany(ids => ids.Reverse())];
    }

    /// <summary>The open tickets of a month, whosever they are.</summary>
    internal Task<ImmutableArray<TicketId>> OpenOfAsync(TicketMonth month, CancellationToken cancellationToken) =>
        KeysAsync(DeskKeys.OpenOf(month), null, DeskKeys.TicketAtEnd, cancellationToken);

    /// <summary>The tickets of every month that an index names as this person's: those that are open, and those that were returned.</summary>
    internal async Task<ImmutableArray<TicketId>> TicketsUnderAsync(PersonId person, CancellationToken cancellationToken)
    {
        var months = await MonthsAsync(cancellationToken);
        var found = await Task.WhenAll(months.SelectMany(month => new[]
        {
            KeysAsync(DeskKeys.OpenOf(month, person), null, DeskKeys.TicketAtEnd, cancellationToken),
            KeysAsync(DeskKeys.Falses(month, person), null, DeskKeys.TicketAtEnd, cancellationToken),
        }));
        return [.. found.SelectMany(ids => ids).Distinct()];
    }

    /// <summary>The tickets opened since an instant that have one of the signs.</summary>
    public async Task<ImmutableArray<SimilarTicket>> SimilarAsync(ImmutableArray<TicketSign> signs, DateTimeOffset since, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TicketMonth[] months = [.. new[] { TicketMonth.Of(since), TicketMonth.Of(now) }.Distinct()];
        var found = await Task.WhenAll(signs.SelectMany(sign => months.Select(month => KeysAsync(DeskKeys.Signs(month, sign, since), MostSimilar, key => Similar(key, sign), cancellationToken))));
        return [.. found.SelectMany(tickets => tickets).OfType<SimilarTicket>()];
    }

    /// <summary>The outages of this month and the last that a level above Tier 1 has, and that have one of the signs.</summary>
    public async Task<ImmutableArray<TicketId>> OutagesAsync(
        ImmutableArray<TicketSign> signs, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TicketMonth[] months = [TicketMonth.Of(now), TicketMonth.Of(now).Previous];
        var ranges = signs.SelectMany(sign => months.Select(month => DeskKeys.Outages(month, sign)));
        var found = await Task.WhenAll(ranges.Select(range => ReadAsync(range, DeskBodies.Read<TicketId>, cancellationToken)));
        return [.. found.SelectMany(ids => ids).Distinct().Take(MostOutages)];
    }

    /// <summary>The ticket that took a message: a point read in each month, for a message can be edited long after its month. Null when none did.</summary>
    public async Task<TicketId?> MessageAsync(string message, CancellationToken cancellationToken)
    {
        var months = await MonthsAsync(cancellationToken);
        var rows = await Task.WhenAll(months.Select(month => tables.FindAsync(DeskKeys.Message(month, message), cancellationToken)));
        return rows.FirstOrDefault(row => row is not null) is { } found ? DeskBodies.Read<TicketId>(found) : null;
    }

    /// <summary>Every month that has tickets, newest first.</summary>
    public async Task<ImmutableArray<TicketMonth>> MonthsAsync(CancellationToken cancellationToken) =>
    [
        .. (await KeysAsync(
            DeskKeys.Months(), null,
            key => new TicketMonth(int.Parse(key.Row.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(key.Row.AsSpan(5), CultureInfo.InvariantCulture)),
            cancellationToken)).Reverse(),
    ];

    Task<ImmutableArray<FalseEscalation>> IFalseEscalations.OfAsync(PersonId engineer, DateTimeOffset now, CancellationToken cancellationToken) =>
        FalseAsync(month => DeskKeys.Falses(month, engineer), now, cancellationToken);

    Task<ImmutableArray<FalseEscalation>> IFalseEscalations.AllAsync(DateTimeOffset now, CancellationToken cancellationToken) => FalseAsync(DeskKeys.Falses, now, cancellationToken);

    /// <summary>A ticket may have been returned long after its month: every month is asked, and has few such rows.</summary>
    private async Task<ImmutableArray<FalseEscalation>> FalseAsync(Func<TicketMonth, RowRange> range, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll((await MonthsAsync(cancellationToken)).Select(month => ReadAsync(range(month), DeskBodies.Read<FalseEscalation>, cancellationToken)));
        return [.. found.SelectMany(returned => returned).Where(returned => FalseEscalationRecord.Count([returned.At], now) == 1).OrderByDescending(returned => returned.At)];
    }

    /// <summary>Reads it off the row's key, see <see cref="DeskKeys.Sign"/>; null when it is not the desk's.</summary>
    private static SimilarTicket? Similar(TableKey row, TicketSign sign)
    {
        var key = row.Row.AsSpan();
        Span<Range> parts = stackalloc Range[KeyParts + 1];
        return key.Split(parts, '|') == KeyParts && TicketId.TryParse(key[parts[4]], out var id)
            ? new SimilarTicket(id, key[parts[5]].ToString(), DeskKeys.OpenedAt(key[parts[3]]), sign)
            : null;
    }

    private async Task<ImmutableArray<T>> ReadAsync<T>(RowRange range, Func<StoredRow, T> read, CancellationToken cancellationToken) =>
        [.. await tables.RangeAsync(range, null, cancellationToken).Select(read).ToListAsync(cancellationToken)];

    private async Task<ImmutableArray<T>> KeysAsync<T>(RowRange range, int? take, Func<TableKey, T> read, CancellationToken cancellationToken) =>
        [.. await tables.KeysAsync(range, take, cancellationToken).Select(read).ToListAsync(cancellationToken)];
}
