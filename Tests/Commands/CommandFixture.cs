using LeanTechBot.Bot.Storage.Sqlite;
using LeanTechBot.Tests.Components;
using LeanTechBot.Tests.Storage;
using NUnit.Framework;

namespace LeanTechBot.Tests.Commands;

/// <summary>A desk in a file of the embedded store, and the program that is run on it as a command.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal abstract class CommandFixture : IDisposable
{
    /// <summary>Old enough that what was closed then has expired.</summary>
    private static readonly DateTimeOffset Then = new(2016, 3, 15, 9, 30, 0, TimeSpan.FromHours(8));

    private readonly string folder = Directory.CreateTempSubdirectory("leantechbot").FullName;

    protected string Store => InFolder("store.db");

    [SetUp]
    public async Task Fill()
    {
        using var store = new SqliteTableStore(Store);
        await new FilledDesk(store).FillAsync(Then);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    protected string InFolder(string file) => Path.Combine(folder, file);

    protected Task<ProgramRun> RunsAsync(params string[] arguments) => ProgramRun.OnAsync(Store, "", arguments);
}
