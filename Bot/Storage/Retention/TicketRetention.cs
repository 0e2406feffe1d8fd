using System.Runtime.CompilerServices;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>Closed tickets past their years (KB-450). Only months old enough to have one are read: in the long run the oldest one or two.</summary>
internal sealed class TicketRetention(ITableStore tables, DeskLookups lookups, IOptions<PrivacyOptions> privacy) : IRetentionRule
{
    public async IAsyncEnumerable<Expired> FindAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var limit = PhilippineTime.Of(now).AddYears(-privacy.Value.TicketRetentionYears);
        foreach (var month in (await lookups.MonthsAsync(cancellationToken)).Reverse())
        {
            if (string.CompareOrdinal(month.ToString(), TicketMonth.Of(limit).ToString()) > 0)
            {
                yield break;
            }

            await foreach (var row in tables.RangeAsync(DeskKeys.Tickets(month), null, cancellationToken))
            {
                var ticket = DeskBodies.ReadTicket(row);
                if (!ticket.Lifecycle.IsOpen && ticket.Lifecycle.Since <= limit)
                {
                    yield return new Expired(ExpiredKind.Ticket, ticket.Id.ToString(), ticket.Lifecycle.Since, token => RemoveAsync(ticket, row, token));
                }
            }
        }
    }

    private async Task<bool> RemoveAsync(Ticket ticket, StoredRow ticketRow, CancellationToken cancellationToken)
    {
        var rows = new List<StoredRow>();
        foreach (var range in (RowRange[])[DeskKeys.Notes(ticket.Id), DeskKeys.Posts(ticket.Id), DeskKeys.Logs(ticket.Id)])
        {
            await foreach (var row in tables.RangeAsync(range, null, cancellationToken))
            {
                rows.Add(row);
            }
        }

        var notes = await NoteRows.JoinAsync(ticket.Id, tables.RangeAsync(DeskKeys.Notes(ticket.Id), null, cancellationToken));
        var keys = TicketRows.PlacesOf(ticket).Keys.Concat(TicketRows.MessagesOf(ticket.Id, notes).Select(row => row.Key));
        var places = await Task.WhenAll(keys.Select(key => tables.FindAsync(key, cancellationToken)));
        return await tables.RemoveAsync([.. rows, .. places.OfType<StoredRow>(), ticketRow], cancellationToken);
    }
}
