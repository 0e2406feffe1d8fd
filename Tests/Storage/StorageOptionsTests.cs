using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.AzureTables;
using LeanTechBot.Bot.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

[TestFixture]
internal sealed class StorageOptionsTests
{
    private const string Secret = "c2VjcmV0LXNlY3JldA==";
    private const string ConnectionString = $"DefaultEndpointsProtocol=https;AccountName=desk;AccountKey={Secret};EndpointSuffix=core.windows.net";

    [Test]
    public void Without_settings_the_store_is_a_file_below_the_content_root()
    {
        var root = Path.Combine(Path.GetTempPath(), $"O{Guid.NewGuid():N}");
        try
        {
            using var host = Build(root);

            Assert.That(host.Services.GetRequiredKeyedService<ITableStore>(StorageServices.BackEnd), Is.InstanceOf<SqliteTableStore>());
            Assert.That(Path.Combine(root, "data", "leantechbot.db"), Does.Exist);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Test]
    public void A_file_that_cannot_be_opened_stops_the_start()
    {
        var belowFile = Path.Combine(typeof(StorageOptionsTests).Assembly.Location, "store.db");
        using var host = Build(null, ("SqlitePath", belowFile));

        Assert.That(() => host.StartAsync(), Throws.InstanceOf<StorageUnavailableException>().With.Message.Contains(belowFile));
    }

    [Test]
    public void A_wrong_setting_stops_the_start()
    {
        using var host = Build(null, ("Kind", "Mongo"));

        Assert.That(() => host.StartAsync(), Throws.InstanceOf<OptionsValidationException>().With.Message.Contains("Mongo"));
    }

    [TestCase("sqlite")]
    [TestCase("SQLITE")]
    [TestCase(" Sqlite")]
    [TestCase("azuretables")]
    [TestCase("0")]
    [TestCase("1")]
    [TestCase("Sqlite, AzureTables")]
    [TestCase("")]
    public void A_back_end_has_one_exact_name(string kind) =>
        Assert.That(Errors(("Kind", kind)), Has.One.EqualTo($"Storage:Kind is '{kind}': it has to be Sqlite or AzureTables."));

    [TestCase("AzureConnectionString", ConnectionString)]
    [TestCase("AzureConnectionString", "UseDevelopmentStorage=true")]
    [TestCase("AzureAccountUri", "https://desk.table.core.windows.net")]
    [TestCase("AzureAccountUri", "https://desk.table.core.usgovcloudapi.net/")]
    public void One_setting_chooses_Azure_Table_Storage(string setting, string account)
    {
        using var host = Build(null, ("Kind", "AzureTables"), (setting, account));

        Assert.That(host.Services.GetRequiredKeyedService<ITableStore>(StorageServices.BackEnd), Is.InstanceOf<AzureTableStore>());
    }

    [TestCase("Kind", "Mongo")]
    [TestCase("Kind", "1")]
    [TestCase("Kind", "")]
    [TestCase("SqlitePath", "")]
    [TestCase("SqlitePath", "data/")]
    [TestCase("SqlitePath", "..")]
    [TestCase("AzureAccountUri", "desk.table.core.windows.net")]
    [TestCase("AzureAccountUri", "http://desk.table.core.windows.net")]
    [TestCase("AzureAccountUri", "https://desk.table.core.windows.net/LeanTechBot")]
    [TestCase("AzureManagedIdentityClientId", "desk-identity")]
    [TestCase("AzureTable", "ab")]
    [TestCase("AzureTable", "1table")]
    [TestCase("AzureTable", "lean-tech")]
    [TestCase("AzureTable", "Tables")]
    [TestCase("AzureTable", "")]
    public void A_wrong_setting_is_named_with_its_value(string setting, string value) =>
        Assert.That(Errors((setting, value)).Single(), Does.StartWith($"Storage:{setting} is '{value}'"));

    [Test]
    public void Every_error_is_reported_at_once() =>
        Assert.That(
            Errors(("Kind", "Mongo"), ("SqlitePath", ""), ("AzureAccountUri", "ftp://x"), ("AzureTable", "?"), ("AzureManagedIdentityClientId", "x")),
            Has.Count.EqualTo(5));

    [Test]
    public void Azure_Table_Storage_needs_an_account() =>
        Assert.That(Errors(("Kind", "AzureTables")).Single(), Does.Contain("Storage:AzureAccountUri or Storage:AzureConnectionString"));

    [Test]
    public void Two_accounts_are_one_too_many() =>
        Assert.That(Errors(("AzureConnectionString", ConnectionString), ("AzureAccountUri", "https://desk.table.core.windows.net")).Single(),
            Does.Contain("leave one of them empty"));

    [TestCase("AzureConnectionString", $"AccountKey={Secret}")]
    [TestCase("AzureConnectionString", Secret)]
    [TestCase("AzureAccountUri", $"https://desk.table.core.windows.net/?sig={Secret}")]
    [TestCase("AzureAccountUri", $"https://desk:{Secret}@desk.table.core.windows.net/")]
    public void A_secret_is_not_printed(string setting, string value) =>
        Assert.That(Errors((setting, value)).Single(), Does.StartWith($"Storage:{setting} is").And.Not.Contains(Secret));

    private static List<string> Errors(params (string Setting, string Value)[] settings)
    {
        using var host = Build(null, settings);
        var failure = Assert.Throws<OptionsValidationException>(() => _ = host.Services.GetRequiredService<IOptions<StorageOptions>>().Value);
        return [.. failure!.Failures];
    }

    private static IHost Build(string? root, params (string Setting, string Value)[] settings)
    {
        if (root is not null)
        {
            Directory.CreateDirectory(root);
        }

        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = root ?? Path.GetTempPath() });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create<string, string?>($"Storage:{s.Setting}", s.Value)));
        builder.Services.AddStorage(builder.Configuration);
        return builder.Build();
    }
}
