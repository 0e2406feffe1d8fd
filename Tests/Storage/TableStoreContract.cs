using LeanTechBot.Bot.Storage;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>What every back end of the storage seam has to do alike: each fixture of it runs on SQLite and on Azurite.</summary>
[TestFixture(StorageKind.Sqlite)]
[TestFixture(StorageKind.AzureTables)]
internal abstract class TableStoreContract(StorageKind kind)
{
    protected const string Partition = "2026-03";

    private TestStore test = null!;

    protected ITableStore Store => test.Tables;

    [SetUp]
    public async Task Open() => test = await TestStore.CreateAsync(kind);

    [TearDown]
    public void Close() => test?.Dispose();

    protected static TableKey Key(string row) => new(Partition, row);

    protected static RowChange.Insert Insert(string row, string body) => new(Key(row), body);

    /// <summary>Makes the changes and returns the new ETags.</summary>
    protected async Task<IReadOnlyDictionary<string, string>> CommittedAsync(params RowChange[] changes)
    {
        var result = await Store.CommitAsync(changes, default);
        Assert.That(result, Is.InstanceOf<CommitResult.Committed>());
        return ((CommitResult.Committed)result).ETags;
    }

    protected async Task<string?> BodyAsync(string row) => (await Store.FindAsync(Key(row), default))?.Body;

    protected async Task<List<StoredRow>> RowsAsync(RowRange range, int? take = null)
    {
        var rows = new List<StoredRow>();
        await foreach (var row in Store.RangeAsync(range, take, default))
        {
            rows.Add(row);
        }

        return rows;
    }
}
