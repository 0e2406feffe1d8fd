using System.Net;
using System.Net.Sockets;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Sqlite;
using LeanTechBot.Tests.Components;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace LeanTechBot.Tests.Configuration;

/// <summary>A bot that cannot start says why and what to do in one line, and ends with exit code 1.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class StartFaultTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("leantechbot").FullName;

    private string Store => Path.Combine(folder, "store.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task The_port_is_in_use()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        await SaysAsync(
            [$"--urls=http://127.0.0.1:{port}"], $"http://127.0.0.1:{port}", "Stop the program that uses it",
            "choose another one with --urls.");
    }

    [TestCase("nonsense", "nonsense")]
    [TestCase("http://127.0.0.1:99999", "0 to 65535")]
    [TestCase("http://192.0.2.77:3978", "--urls")]
    [TestCase("https://127.0.0.1:0", "certificate")]
    public Task The_address_cannot_be_used(string urls, string said) => SaysAsync([$"--urls={urls}"], said);

    [Test]
    public async Task The_store_s_path_is_a_folder()
    {
        Directory.CreateDirectory(Store);

        await SaysAsync([], Store, "is a folder", "the path of a file");
    }

    [Test]
    public async Task The_store_s_folder_is_a_file()
    {
        await File.WriteAllTextAsync(Store, "");

        await SaysAsync(
            [], "--Storage:SqlitePath", [$"--Storage:SqlitePath={Path.Combine(Store, "deeper.db")}"], Store, "another place with Storage:SqlitePath");
    }

    [Test]
    public Task The_store_s_folder_cannot_be_made() => OperatingSystem.IsLinux()
        ? SaysAsync([], "--Storage:SqlitePath", ["--Storage:SqlitePath=/proc/leantechbot/store.db"], "/proc/leantechbot/store.db", "another place")
        : Task.CompletedTask;

    [Test]
    public async Task The_store_s_file_is_no_database()
    {
        await File.WriteAllTextAsync(Store, new string('x', 5000));

        await SaysAsync([], Store, "damaged or no file of the store", "Put a backup in its place");
    }

    [Test]
    public async Task The_store_s_file_is_cut_off()
    {
        using (var store = new SqliteTableStore(Store))
        {
            for (var row = 0; row < 200; row++)
            {
                await store.CommitAsync([new RowChange.Insert(new("h", $"{row:D4}"), new string('x', 3000))], default);
            }
        }

        await using (var file = File.OpenWrite(Store))
        {
            file.SetLength(6 * 4096);
        }

        await SaysAsync([], Store, "damaged or no file of the store");
    }

    [Test]
    public async Task The_store_s_file_is_another_program_s()
    {
        await ExecuteAsync("CREATE TABLE rows (name TEXT); CREATE TABLE other (name TEXT)");

        await SaysAsync([], Store, "its tables are not the store's");
    }

    [Test]
    public async Task The_store_s_file_is_locked()
    {
        using (new SqliteTableStore(Store))
        {
        }

        await using var other = new SqliteConnection($"Data Source={Store};Pooling=False");
        await other.OpenAsync();
        await using var locks = other.CreateCommand();
        locks.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE";
        await locks.ExecuteNonQueryAsync();

        await SaysAsync([], Store, "another program locks it");
    }

    [Test]
    public async Task The_key_of_the_storage_account_is_wrong()
    {
        var right = (await AzuriteServer.SharedAsync()).ConnectionString;
        var wrong = right.Replace("AccountKey=Eby8", "AccountKey=Aby8", StringComparison.Ordinal);

        await SaysAsync(
            ["--Storage:Kind=AzureTables", $"--Storage:AzureConnectionString={wrong}"], "403", "Check the key or signature in Storage:AzureConnectionString");
    }

    [Test]
    public Task The_settings_file_is_no_JSON()
    {
        File.WriteAllText(Path.Combine(folder, "appsettings.json"), """{ "Storage": { "AzureConnectionString": "hush-hush" """);

        return SaysAsync([], "appsettings.json", "Mend the file");
    }

    [TestCase("MicrosoftAppId", "hush-hush")]
    [TestCase("MicrosoftAppTenantId", "hush-hush")]
    [TestCase("MicrosoftAppType", "hush-hush")]
    [TestCase("ToChannelFromBotLoginUrl", "hush-hush")]
    [TestCase("ToBotFromChannelOpenIdMetadataUrl", "http://user:hush-hush@keys.test/?sig=hush-hush")]
    [TestCase("Storage:Kind", "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=hush-hush")]
    [TestCase("Storage:Kind", "4fQ8rT2vX9zB6nM1kL7pW3sD5gH0jY", "4fQ8rT2v")]
    [TestCase("Storage:AzureAccountUri", "https://x.test/?sig=hush-hush")]
    [TestCase("Storage:AzureAccountUri", "https://user:hush-hush@x.test/a")]
    [TestCase("Storage:AzureConnectionString", "hush-hush")]
    [TestCase("Storage:AzureManagedIdentityClientId", "abc8Q~4fQ8rT2vX9zB6nM1kL7pW3sD5gH0jY", "abc8Q")]
    [TestCase("Storage:AzureTable", "c2VjcmV0LXNlY3JldC1zZWNyZXQ1==", "c2VjcmV0")]
    [TestCase("Storage:SqlitePath", "AccountName=x;AccountKey=hush-hush/..")]
    [TestCase("Storage:Pasword", "hush-hush")]
    [TestCase("Roles:Tier2", "abc8Q~4fQ8rT2vX9zB6nM1kL7pW3sD5gH0jY", "abc8Q")]
    [TestCase("ServiceUrls:Hosts", "https://user:hush-hush@x.test")]
    [TestCase("Retention:Hour", "Server=x;Password=hush-hush")]
    [TestCase("Playground:Port", "4fQ8rT2vX9zB6nM1kL7pW3sD5gH0jY", "4fQ8rT2v")]
    public async Task No_value_that_could_be_a_secret_is_printed(string key, string value, string secret = "hush-hush")
    {
        string[] identity =
        [
            "--MicrosoftAppId=5f1c8a3e-7b24-4d90-a6e1-93c2d7f0b458", "--MicrosoftAppTenantId=7c3f4b52-9d1e-4a86-b0c4-5e2a91d87f36",
            "--MicrosoftAppPassword=x",
        ];
        var setting = key is "Roles:Tier2" or "ServiceUrls:Hosts" ? $"--{key}:0={value}" : $"--{key}={value}";

        var run = await ProgramRun.RunAsync(folder, "", ["--environment=Production", .. identity, setting, "--Walk:StatusUpdateMinutes=0"]);

        Assert.That(run.ExitCode, Is.EqualTo(1), run.Output);
        Assert.That(run.Errors, Does.Contain(key).And.Contain("Walk:StatusUpdateMinutes = 0").And.Not.Contain(secret));
    }

    [Test]
    public async Task A_misspelt_setting_of_the_store_is_no_reason_to_take_another_store()
    {
        var run = await ProgramRun.RunAsync(folder, "", "--environment=Development", "retention", "--Storage:SqlitPath=store.db");

        Assert.That(run.ExitCode, Is.EqualTo(1), run.Output);
        Assert.That(run.Errors, Does.Contain("Storage:SqlitPath is not a setting of this section"));
        Assert.That(Directory.GetFileSystemEntries(folder), Is.Empty);
    }

    private Task SaysAsync(string[] arguments, params string[] words) => SaysAsync(arguments, "", [], words);

    /// <summary>Starts it and compares what it says with the words.</summary>
    /// <param name="instead">A setting that takes the place of the test's own.</param>
    private async Task SaysAsync(string[] arguments, string instead, string[] last, params string[] words)
    {
        string[] settings =
            ["--environment=Development", "--Playground:Enabled=false", "--urls=http://127.0.0.1:0", $"--Storage:SqlitePath={Store}"];
        var own = settings.Where(setting => instead.Length == 0 || !setting.StartsWith(instead, StringComparison.Ordinal));
        var run = await ProgramRun.RunAsync(folder, "", [.. own, .. arguments, .. last]);

        Assert.That(run.ExitCode, Is.EqualTo(1), run.Output + run.Errors);
        Assert.That(run.ErrorLines, Has.Length.EqualTo(1).And.All.StartsWith("LeanTechBot does not start: "));
        Assert.That(run.Output, Does.Not.Contain("   at ").And.Not.Contain("crit:").And.Not.Contain("fail:"));
        Assert.That(run.Output, Does.Not.Contain("shutting down"));
        Assert.That(run.Errors, Does.Not.Contain("hush-hush"));
        foreach (var word in words)
        {
            Assert.That(run.Errors, Does.Contain(word));
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
