using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace LeanTechBot.Bot.Storage.AzureTables;

/// <summary>
/// The production back end: one table of Azure Table Storage, created at the first use where missing. The client is kept, and all
/// turns use it at once. Made with <see cref="TableClients"/>, whose settings it counts on.
/// </summary>
public sealed class AzureTableStore(TableClient table) : ITableStore
{
    private const int MaxPageSize = 1000;

    private static readonly string[] Keys = [nameof(TableEntity.PartitionKey), nameof(TableEntity.RowKey)];

    private volatile bool isCreated;

    public async Task<StoredRow?> FindAsync(TableKey key, CancellationToken cancellationToken)
    {
        try
        {
            await EnsureTableAsync(cancellationToken);
            var entity = await FindEntityAsync(key, cancellationToken);
            return entity is null ? null : RowEntity.RowOf(entity);
        }
        catch (Exception e) when (TableFailure.IsOutage(e, cancellationToken))
        {
            throw TableFailure.Unavailable("A row could not be read", e);
        }
    }

    public IAsyncEnumerable<StoredRow> RangeAsync(RowRange range, int? take, CancellationToken cancellationToken) =>
        PagesAsync(range, take, null, RowEntity.RowOf, cancellationToken);

    public IAsyncEnumerable<TableKey> KeysAsync(RowRange range, int? take, CancellationToken cancellationToken) =>
        PagesAsync(range, take, Keys, entity => new TableKey(entity.PartitionKey, entity.RowKey), cancellationToken);

    public async Task<CommitResult> CommitAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        TransactionLimits.Check(changes);
        cancellationToken.ThrowIfCancellationRequested();
        var commit = Random.Shared.NextInt64().ToString("x16", CultureInfo.InvariantCulture);
        var count = new SendingCount();
        try
        {
            await EnsureTableAsync(cancellationToken);
            using (count.Scope())
            {
                // Once handed over, the client's own time-outs bound it: a token would leave the outcome unknown.
                var answer = await table.SubmitTransactionAsync(changes.Select(change => ActionOf(change, commit)), CancellationToken.None);
                return Committed(changes, at => answer.Value[at].Headers.ETag.ToString()!);
            }
        }
        catch (RequestFailedException e) when (TableFailure.ReasonOf(e) is { } reason)
        {
            return (count.SentAgain ? await OwnCommitAsync(changes, commit) : null)
                ?? new CommitResult.Conflicted(changes[TableFailure.IndexOf(e)].Key, reason);
        }
        catch (Exception e) when (TableFailure.IsOutage(e, cancellationToken))
        {
            return await OwnCommitAsync(changes, commit) ?? throw TableFailure.Unavailable("The changes could not be confirmed", e);
        }
    }

    private async IAsyncEnumerable<T> PagesAsync<T>(
        RowRange range, int? take, IEnumerable<string>? properties, Func<TableEntity, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rest = take ?? int.MaxValue;
        if (rest <= 0)
        {
            yield break;
        }

        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {range.Partition} and RowKey ge {range.From} and RowKey lt {range.To}");
        var pages = table.QueryAsync<TableEntity>(filter, Math.Min(rest, MaxPageSize), properties, cancellationToken).AsPages();
        await using var page = pages.GetAsyncEnumerator(cancellationToken);
        while (rest > 0 && await MoveNextAsync(page, cancellationToken))
        {
            // A page may be empty and yet not the last.
            foreach (var entity in page.Current.Values.Take(rest))
            {
                rest--;
                yield return read(entity);
            }
        }
    }

    private static TableTransactionAction ActionOf(RowChange change, string commit) => change switch
    {
        RowChange.Insert insert => new(TableTransactionActionType.Add, RowEntity.Of(insert.Key, insert.Body, commit)),
        RowChange.Replace replace =>
            new(TableTransactionActionType.UpdateReplace, RowEntity.Of(replace.Key, replace.Body, commit), new ETag(replace.ETag)),
        RowChange.Delete delete =>
            new(TableTransactionActionType.Delete, new TableEntity(delete.Key.Partition, delete.Key.Row), new ETag(delete.ETag)),
        _ => throw new ArgumentException($"No change that a store knows: {change.GetType()}.", nameof(change)),
    };

    private static CommitResult.Committed Committed(IReadOnlyList<RowChange> changes, Func<int, string> etagAt)
    {
        var etags = new Dictionary<string, string>(changes.Count, StringComparer.Ordinal);
        for (var at = 0; at < changes.Count; at++)
        {
            if (changes[at] is not RowChange.Delete)
            {
                etags.Add(changes[at].Key.Row, etagAt(at));
            }
        }

        return new CommitResult.Committed(etags);
    }

    /// <summary>
    /// Looks whether the changes were made though the client was not told so: a row that bears our commit proves it for all of them.
    /// Null says that they were not, or that others have changed every one of the rows since; deletions leave nothing to prove it by.
    /// </summary>
    private async Task<CommitResult?> OwnCommitAsync(IReadOnlyList<RowChange> changes, string commit)
    {
        try
        {
            var found = await Task.WhenAll(changes.Select(change =>
                change is RowChange.Delete ? Task.FromResult<TableEntity?>(null) : FindEntityAsync(change.Key, CancellationToken.None)));
            var own = Array.ConvertAll(found, entity => entity is not null && RowEntity.CommitOf(entity) == commit);

            // A row changed since our commit has an ETag that we have not read: one that fits nothing stands for ours.
            return own.Contains(true) ? Committed(changes, at => own[at] ? found[at]!.ETag.ToString() : $"W/\"{commit}\"") : null;
        }
        catch (Exception e) when (TableFailure.IsOutage(e, CancellationToken.None))
        {
            throw TableFailure.Unavailable("The changes could not be confirmed", e);
        }
    }

    private async Task<TableEntity?> FindEntityAsync(TableKey key, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(key.Partition, key.Row, null, cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    private async Task<bool> MoveNextAsync(IAsyncEnumerator<Page<TableEntity>> page, CancellationToken cancellationToken)
    {
        try
        {
            await EnsureTableAsync(cancellationToken);
            return await page.MoveNextAsync();
        }
        catch (Exception e) when (TableFailure.IsOutage(e, cancellationToken))
        {
            throw TableFailure.Unavailable("Rows could not be read", e);
        }
    }

    private async Task EnsureTableAsync(CancellationToken cancellationToken)
    {
        if (!isCreated)
        {
            await table.CreateIfNotExistsAsync(cancellationToken);
            isCreated = true;
        }
    }
}
