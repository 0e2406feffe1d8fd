using System.Globalization;
using System.Text.Json;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.State;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>Stores what is not a ticket: months with their counters, teams, chats, threads and profiles.</summary>
internal sealed class DirectoryImport(ITableStore tables)
{
    /// <summary>Lists a month and raises its counter, so that no number is given twice whatever comes of the import.</summary>
    /// <exception cref="ImportRefusedException">It is no month.</exception>
    public async Task<TicketMonth> StoreAsync(MovedMonth moved, CancellationToken cancellationToken)
    {
        if (!DateOnly.TryParseExact($"{moved.Name}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || moved.Counter is < 0 or > TicketId.MaxNumber)
        {
            throw new ImportRefusedException($"'{moved.Name}' with the counter {moved.Counter} is no month of a desk.");
        }

        var month = new TicketMonth(day.Year, day.Month);
        await tables.CommitAsync([new RowChange.Insert(DeskKeys.Month(month), DeskBodies.Of(month.ToString()))], cancellationToken);
        for (var raised = moved.Counter == 0; !raised;)
        {
            var counter = await tables.FindAsync(DeskKeys.Counter(month), cancellationToken);
            raised = (counter is not null && DeskBodies.Read<int>(counter) >= moved.Counter) || await tables.CommitAsync(
                [counter is null ? new RowChange.Insert(DeskKeys.Counter(month), DeskBodies.Of(moved.Counter)) : new RowChange.Replace(counter.Key, DeskBodies.Of(moved.Counter), counter.ETag)],
                cancellationToken) is CommitResult.Committed;
        }

        return month;
    }

    /// <exception cref="ImportRefusedException">It is no row of the directory, or there is another one in its place.</exception>
    public async Task StoreAsync(MovedRow moved, CancellationToken cancellationToken)
    {
        if (!MovedRow.Partitions.Contains(moved.Partition))
        {
            throw new ImportRefusedException($"Rows of '{moved.Partition}' are not moved, only of {string.Join(", ", MovedRow.Partitions)}.");
        }

        await StoreAsync(KeyOf(moved), moved.Body, $"A row of {moved.Partition}", cancellationToken);
    }

    /// <exception cref="ImportRefusedException">There is another profile of this user.</exception>
    public Task StoreAsync(MovedProfile moved, CancellationToken cancellationToken) =>
        StoreAsync(BotStateKeys.OfUser(moved.UserId), moved.State, $"The profile of {moved.UserId}", cancellationToken);

    private async Task StoreAsync(TableKey key, JsonElement body, string what, CancellationToken cancellationToken)
    {
        if (await tables.CommitAsync([new RowChange.Insert(key, MovedJson.BodyOf(body))], cancellationToken) is CommitResult.Conflicted
            && await tables.FindAsync(key, cancellationToken) is { } there && !Same(there.Body, body))
        {
            throw new ImportRefusedException($"{what} is in this store with another content; it was left as it is.");
        }
    }

    private static TableKey KeyOf(MovedRow moved)
    {
        try
        {
            return new TableKey(moved.Partition, moved.Key);
        }
        catch (ArgumentException e)
        {
            throw new ImportRefusedException(e.Message);
        }
    }

    private static bool Same(string body, JsonElement moved)
    {
        using var there = JsonDocument.Parse(body);
        return JsonElement.DeepEquals(there.RootElement, moved);
    }
}
