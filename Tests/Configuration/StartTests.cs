using LeanTechBot.Bot.Configuration;
using LeanTechBot.ServiceDesk;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace LeanTechBot.Tests.Configuration;

/// <summary>What is checked before the bot starts, and how it is said.</summary>
internal sealed class StartTests
{
    private const string AppId = "MicrosoftAppId=5f1c8a3e-7b24-4d90-a6e1-93c2d7f0b458";
    private const string Tenant = "MicrosoftAppTenantId=7c3f4b52-9d1e-4a86-b0c4-5e2a91d87f36";
    private const string Password = "MicrosoftAppPassword=hush-hush";

    [Test]
    public async Task The_shipped_settings_and_content_are_right_in_Development()
    {
        await using var bot = SettingsBot.Build("Development");

        Assert.That(bot.Services.GetServices<IStartCheck>().SelectMany(check => check.Errors()), Is.Empty);
    }

    [Test]
    public async Task The_rules_get_what_the_settings_say()
    {
        await using var bot = SettingsBot.Build("Development", "Escalation:Tier2Companies=120", "Lifecycle:AutoCloseHours=24");

        var hub = bot.Services.GetRequiredService<KnowledgeHub>();

        Assert.That(hub.Escalation.Tier2Companies, Is.EqualTo(120));
        Assert.That(hub.Lifecycle.CloseUnansweredAfter, Is.EqualTo(TimeSpan.FromHours(24)));
        Assert.That(hub.Clients.Find("northgate"), Is.Not.Null);
        Assert.That(hub.PortalErrors.Find("LT-2003"), Is.Not.Null);
    }

    [Test]
    public async Task Every_error_of_every_section_is_said_with_its_key_and_value()
    {
        var (exitCode, report) = await SettingsBot.StartAsync("Development",
            "Escalation:Tier2Companies=301", "Sla:High:ResponseTargetMinutes=soon", "Sla:Low:ResponseTargetMinutes=0", "Playground:Port=99999", "Playground:Enabled=perhaps",
            "TeamsChannels:Client=#clients", "Walk:StatusUpdateMinutes=0", "Privacy:NotificationHours=-1");

        Assert.That(exitCode, Is.EqualTo(1));
        foreach (var line in new[]
        {
            "Escalation:Tier2Companies = 301 ", "Sla:High:ResponseTargetMinutes = soon must be a whole number", "Sla:Low:ResponseTargetMinutes = 0 ", "Playground:Port = 99999 ",
            "Playground:Enabled = perhaps must be true or false", "TeamsChannels:Client = #clients ", "Walk:StatusUpdateMinutes = 0 ", "Privacy:NotificationHours = -1 ",
        })
        {
            Assert.That(report, Does.Contain($"  - {line}"));
        }
    }

    [Test]
    public async Task The_report_is_lines_for_people()
    {
        var (_, report) = await SettingsBot.StartAsync("Development", "Playground:Port=99999", "Walk:StatusUpdateMinutes=0");

        var lines = report.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines[0], Is.EqualTo("LeanTechBot does not start, for these 2 reasons:"));
        Assert.That(lines[1..], Has.Length.EqualTo(2).And.All.StartsWith("  - "));
        Assert.That(report, Does.Not.Contain("Exception").And.Not.Contains("   at "));
    }

    [Test]
    public async Task A_misspelt_setting_is_named_without_its_value()
    {
        var (_, report) = await SettingsBot.StartAsync("Development", "Playground:Pasword=hush-hush");

        Assert.That(report, Does.Contain("Playground:Pasword is not a setting of this section").And.Not.Contains("hush-hush"));
    }

    [Test]
    public async Task Outside_Development_the_bot_names_the_identity_it_lacks()
    {
        var (exitCode, report) = await SettingsBot.StartAsync("Production");

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(report, Does.Contain("MicrosoftAppId is missing").And.Contain("MicrosoftAppTenantId is missing").And.Contain("MicrosoftAppPassword is missing"));
    }

    [TestCase("Production", AppId, Tenant, Password, ExpectedResult = true)]
    [TestCase("Production", AppId, Tenant, "MicrosoftAppType=UserAssignedMSI", ExpectedResult = true)]
    [TestCase("Production", AppId, Tenant, ExpectedResult = false)]
    [TestCase("Production", AppId, Password, ExpectedResult = false)]
    [TestCase("Production", Tenant, Password, ExpectedResult = false)]
    [TestCase("Production", "MicrosoftAppId=northgate", Tenant, Password, ExpectedResult = false)]
    [TestCase("Production", AppId, Tenant, Password, "MicrosoftAppType=Anybody", ExpectedResult = false)]
    [TestCase("Production", AppId, Tenant, Password, "ToBotFromChannelOpenIdMetadataUrl=http://keys.example/", ExpectedResult = false)]
    [TestCase("Production", AppId, Tenant, Password, "ToBotFromChannelOpenIdMetadataUrl=http://127.0.0.1:5000/keys", ExpectedResult = true)]
    [TestCase("Development", ExpectedResult = true)]
    [TestCase("Development", AppId, ExpectedResult = false)]
    [TestCase("Development", AppId, Tenant, Password, ExpectedResult = true)]
    public async Task<bool> The_identity_is_whole_or_in_Development_nobody_s(string environment, params string[] settings)
    {
        await using var bot = SettingsBot.Build(environment, settings);

        string[] errors = [.. bot.Services.GetServices<IStartCheck>().SelectMany(check => check.Errors())];

        Assert.That(errors, Has.None.Contains("hush-hush"));
        return errors is [];
    }
}
