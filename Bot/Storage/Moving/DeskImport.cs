using System.Text.Json;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>
/// Stores the lines of an exported desk. What is there already is left as it is: the same content is passed over, another one is a problem that is reported. So an interrupted
/// import is simply run again.
/// </summary>
public sealed class DeskImport(ITableStore tables, DeskExport export)
{
    /// <summary>Tickets stored at once: their transactions share a flush of the embedded store, and the way to Azure's.</summary>
    private const int AtOnce = 16;

    private readonly TicketImport tickets = new(tables, export);
    private readonly DirectoryImport directory = new(tables);

    /// <exception cref="StorageUnavailableException">The store failed; whole tickets are stored, and the import can be run again.</exception>
    public async Task<ImportReport> RunAsync(IAsyncEnumerable<string> lines, CancellationToken cancellationToken)
    {
        var (tally, running, seen, line) = (new ImportTally(), new List<Task>(), new HashSet<TicketId>(), 0L);
        await foreach (var text in lines.WithCancellation(cancellationToken))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text) || Read(text, line, tally) is not { } moved)
            {
                continue;
            }

            if (moved.Ticket is null || !seen.Add(moved.Ticket.Ticket.Id))
            {
                // A month comes before its tickets, and a ticket that comes again is compared with what the first has stored.
                await Task.WhenAll(running);
                running.Clear();
                await StoreAsync(moved, line, tally, cancellationToken);
                continue;
            }

            if (running.Count == AtOnce)
            {
                var ended = await Task.WhenAny(running);
                running.Remove(ended);
                await ended;
            }

            running.Add(StoreAsync(moved, line, tally, cancellationToken));
        }

        await Task.WhenAll(running);
        return tally.ToReport();
    }

    private static MovedLine? Read(string text, long line, ImportTally tally)
    {
        try
        {
            return MovedJson.Read(text);
        }
        catch (JsonException e)
        {
            tally.Refuse(line, $"It is no line of an exported desk. {e.Message}");
            return null;
        }
    }

    private async Task StoreAsync(MovedLine moved, long line, ImportTally tally, CancellationToken cancellationToken)
    {
        try
        {
            switch (moved)
            {
                case { Month: { } month }:
                    tally.Months[await directory.StoreAsync(month, cancellationToken)] = month.Counter;
                    break;
                case { Row: { } row }:
                    await directory.StoreAsync(row, cancellationToken);
                    break;
                case { Profile: { } profile }:
                    await directory.StoreAsync(profile, cancellationToken);
                    break;
                case { Ticket: { } ticket } when tally.Months.GetValueOrDefault(ticket.Ticket.Id.Month) < ticket.Ticket.Id.Number:
                    tally.Refuse(line, $"{ticket.Ticket.Id}: the line of its month, with a counter that covers it, has to come first.");
                    break;
                case { Ticket: { } ticket }:
                    tally.Count(await tickets.StoreAsync(ticket, cancellationToken));
                    break;
            }
        }
        catch (Exception e) when (e is ImportRefusedException or ArgumentException or StorageLimitException)
        {
            tally.Refuse(line, e.Message);
        }
    }
}
