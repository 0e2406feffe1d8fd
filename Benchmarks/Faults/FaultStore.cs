using LeanTechBot.Benchmarks.Azure;
using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.AzureTables;
using LeanTechBot.Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>The store of the campaign, which can fail: Azurite is cut off in the middle of what it does and starts again, the SQLite file is locked by another program.</summary>
internal sealed class FaultStore : IAsyncDisposable
{
    private readonly string file;
    private readonly AzuriteProcess? azurite;
    private readonly FaultProxy? proxy;

    private FaultStore(string file, AzuriteProcess? azurite, FaultProxy? proxy) => (this.file, this.azurite, this.proxy) = (file, azurite, proxy);

    public IReadOnlyList<string> Settings => proxy is null ? ProductionBot.Sqlite(file) : ProductionBot.AzureTables(AzuriteProcess.ConnectionStringAt(proxy.Port));

    /// <summary>What goes wrong with single requests of the bots; the SQLite file knows none.</summary>
    public Func<StoreFault>? Fault
    {
        set => proxy?.Fault = value;
    }

    public static async Task<FaultStore> CreateAsync(string folder, bool isAzurite)
    {
        var azurite = isAzurite ? await AzuriteProcess.StartAsync(folder) : null;
        return new FaultStore(Path.Combine(folder, "tickets.db"), azurite, azurite is null ? null : await FaultProxy.StartAsync(azurite.Address));
    }

    /// <summary>The store as it is, without anything that goes wrong on the way.</summary>
    public ITableStore Open() => azurite is null
        ? new SqliteTableStore(file)
        : new AzureTableStore(TableClients.Create(new StorageOptions { AzureConnectionString = azurite.ConnectionString }));

    /// <summary>Fails for a while.</summary>
    public async Task FailAsync(TimeSpan duration)
    {
        if (azurite is not null)
        {
            await proxy!.CutAsync();
            await azurite.StopAsync();
            await Task.Delay(duration, TimeProvider.System);
            await azurite.StartAsync();
            proxy.Mend();
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
            await proxy!.DisposeAsync();
            await azurite.DisposeAsync();
        }
    }
}
