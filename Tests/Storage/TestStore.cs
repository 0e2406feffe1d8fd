using Azure.Core.Pipeline;
using Azure.Data.Tables;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.AzureTables;
using LeanTechBot.Bot.Storage.Sqlite;
using LeanTechBot.Tests.Components;

namespace LeanTechBot.Tests.Storage;

/// <summary>An empty store of a test's own: a new file for SQLite, a new table in the shared Azurite for Azure.</summary>
internal sealed class TestStore : IDisposable
{
    private readonly string? folder;

    private TestStore(ITableStore tables, string? folder) => (Tables, this.folder) = (tables, folder);

    public ITableStore Tables { get; }

    public static async Task<TestStore> CreateAsync(StorageKind kind)
    {
        var name = $"T{Guid.NewGuid():N}";
        if (kind is StorageKind.AzureTables)
        {
            return new TestStore(new AzureTableStore(await ClientAsync(name)), null);
        }

        var folder = Path.Combine(Path.GetTempPath(), name);
        return new TestStore(new SqliteTableStore(Path.Combine(folder, "store.db")), folder);
    }

    /// <summary>The client of a table in the shared Azurite.</summary>
    public static async Task<TableClient> ClientAsync(string table, HttpPipelineTransport? transport = null) => TableClients.Create(
        new StorageOptions { AzureConnectionString = (await AzuriteServer.SharedAsync()).ConnectionString, AzureTable = table }, transport);

    public void Dispose()
    {
        (Tables as IDisposable)?.Dispose();
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
