namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>Removes rows of one partition in transactions as large as possible.</summary>
internal static class RowRemoval
{
    /// <summary>Removes the rows in their order; false, and nothing after it removed, when a row has changed since it was read.</summary>
    public static async Task<bool> RemoveAsync(this ITableStore tables, IEnumerable<StoredRow> rows, CancellationToken cancellationToken)
    {
        foreach (var some in rows.Chunk(TransactionLimits.MaxChanges))
        {
            if (await tables.CommitAsync([.. some.Select(row => new RowChange.Delete(row.Key, row.ETag))], cancellationToken) is not CommitResult.Committed)
            {
                return false;
            }
        }

        return true;
    }
}
