using LeanTechBot.Benchmarks.Azure;
using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.AzureTables;
using LeanTechBot.Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>The store of the campaign, which can fail: Azurite stops and starts again, the SQLite file is locked by another program.</summary>
internal sealed class FaultStore : IAsyncDisposable
{
    private readonly string file;
    private readonly AzuriteProcess? azurite;

    private FaultStore(string file, AzuriteProcess? azurite) => (this.file, this.azurite) = (file, azurite);

    public IReadOnlyList<string> Settings => azurite is null ? ProductionBot.Sqlite(file) : ProductionBot.AzureTables(azurite.ConnectionString);

    public static async Task<FaultStore> CreateAsync(string folder, bool isAzurite) =>
        new(Path.Combine(folder, "tickets.db"), isAzurite ? await AzuriteProcess.StartAsync(folder) : null);

    /// <summary>The store as it is when the bot is gone.</summary>
    public ITableStore Open() => azurite is null
        ? new SqliteTableStore(file)
        : new AzureTableStore(TableClients.Create(new StorageOptions { AzureConnectionString = azurite.ConnectionString }));

    /// <summary>Fails for a while.</summary>
    public async Task FailAsync(TimeSpan duration)
    {
        if (azurite is not null)
        {
            await azurite.StopAsync();
            await Task.Delay(duration, TimeProvider.System);
            await azurite.StartAsync();
            return;
        }

        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync();
        await Task.Delay(duration, TimeProvider.System);
        command.CommandText = "ROLLBACK";
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (azurite is not null)
        {
            await azurite.DisposeAsync();
        }
    }
}
