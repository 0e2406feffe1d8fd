using System.Runtime.CompilerServices;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>
/// Records of opening operations, by which a repeated one gets the ticket it opened. Those of a month that has been over for as long as an operation may come again are asked
/// for by nobody.
/// </summary>
internal sealed class OpeningRetention(ITableStore tables, DeskLookups lookups) : IRetentionRule
{
    public async IAsyncEnumerable<Expired> FindAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var current = TicketMonth.Of(now - Opening.Repeatable).ToString();
        foreach (var month in (await lookups.MonthsAsync(cancellationToken)).Where(month => string.CompareOrdinal(month.ToString(), current) < 0))
        {
            var rows = new List<StoredRow>();
            await foreach (var row in tables.RangeAsync(DeskKeys.Openings(month), null, cancellationToken))
            {
                rows.Add(row);
            }

            if (rows.Count > 0)
            {
                yield return new Expired(ExpiredKind.Openings, $"{rows.Count} of {month}", null, token => tables.RemoveAsync(rows, token));
            }
        }
    }
}
