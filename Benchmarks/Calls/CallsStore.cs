using LeanTechBot.Benchmarks.Azure;
using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.AzureTables;

namespace LeanTechBot.Benchmarks.Calls;

/// <summary>The store that calls are walked on: a SQLite file, or Azurite with its tables in memory.</summary>
internal sealed class CallsStore : IAsyncDisposable
{
    private readonly AzuriteProcess? azurite;

    private CallsStore(AzuriteProcess? azurite, string folder) => (this.azurite, Folder) = (azurite, folder);

    /// <summary>Where the bot works.</summary>
    public string Folder { get; }

    public IReadOnlyList<string> Settings => azurite is null ? ProductionBot.Sqlite(Path.Combine(Folder, "tickets.db")) : ProductionBot.AzureTables(azurite.ConnectionString);

    /// <summary>As many engineers as it carries well, while turns are only made to be many.</summary>
    public int Carries => azurite is null ? 64 : 16;

    public static async Task<CallsStore> StartAsync(string name) =>
        new(name == "azurite" ? await AzuriteProcess.StartAsync(null) : null, Directory.CreateTempSubdirectory("leantechbot-calls-").FullName);

    /// <summary>
    /// Makes Azurite's table empty. It looks through all of its rows for every range: with those of 10,000 turns it is at half its speed, and 100,000 turns would take hours. The calls that
    /// are on are lost with it, so others have to be begun.
    /// </summary>
    /// <returns>False for the SQLite file, which stays as it is.</returns>
    public async Task<bool> TryEmptyAsync()
    {
        if (azurite is null)
        {
            return false;
        }

        var table = TableClients.Create(new StorageOptions { AzureConnectionString = azurite.ConnectionString });
        await table.DeleteAsync();
        await table.CreateAsync();
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        if (azurite is not null)
        {
            await azurite.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }
}
