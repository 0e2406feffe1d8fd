using System.Collections.Immutable;
using System.Globalization;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Finds tickets by what their index rows say. Every look-up is a range read whose length does not grow with the history.</summary>
public sealed class DeskLookups(ITableStore tables)
{
    /// <summary>More companies than LeanTech serves cannot be counted; a sign with more tickets than this in the window has them all the same.</summary>
    private const int MostSimilar = 1_000;

    /// <summary>The tickets opened since an instant that share a sign with this one.</summary>
    public async Task<ImmutableArray<SimilarTicket>> SimilarAsync(Ticket ticket, DateTimeOffset since, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TicketMonth[] months = [.. new[] { TicketMonth.Of(since), TicketMonth.Of(now) }.Distinct()];
        var found = await Task.WhenAll(TicketSigns.Of(ticket).SelectMany(sign => months.Select(month => SimilarInAsync(month, sign, since, cancellationToken))));
        return [.. found.SelectMany(tickets => tickets)];
    }

    /// <summary>Every month that has tickets, newest first.</summary>
    public async Task<ImmutableArray<TicketMonth>> MonthsAsync(CancellationToken cancellationToken)
    {
        var months = ImmutableArray.CreateBuilder<TicketMonth>();
        await foreach (var row in tables.RangeAsync(DeskKeys.Months(), null, cancellationToken))
        {
            months.Insert(0, new TicketMonth(int.Parse(row.Key.Row.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(row.Key.Row.AsSpan(5), CultureInfo.InvariantCulture)));
        }

        return months.ToImmutable();
    }

    private async Task<List<SimilarTicket>> SimilarInAsync(TicketMonth month, TicketSign sign, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var found = new List<SimilarTicket>();
        await foreach (var row in tables.RangeAsync(DeskKeys.Signs(month, sign, since), MostSimilar, cancellationToken))
        {
            if (row.Key.Row.Split('|') is [.., var time, _, var company])
            {
                var opened = DateTimeOffset.ParseExact(time, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
                found.Add(new SimilarTicket(DeskBodies.Read<TicketId>(row), company, opened, sign));
            }
        }

        return found;
    }
}
