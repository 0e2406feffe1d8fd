using LeanTechBot.Bot.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace LeanTechBot.Tests.Configuration;

/// <summary>The range of every setting, at its ends and one beyond.</summary>
internal sealed class SettingRangeTests
{
    [TestCase("Escalation:Tier2Companies=1", true)]
    [TestCase("Escalation:Tier2Companies=0", false)]
    [TestCase("Escalation:Tier2Companies=300", true)]
    [TestCase("Escalation:Tier2Companies=301", false)]
    [TestCase("Escalation:ServicedCompanies=149", false)]
    [TestCase("Escalation:ServicedCompanies=150", true)]
    [TestCase("Sla:Critical:ResponseTargetMinutes=0", false)]
    [TestCase("Sla:Critical:ResponseTargetMinutes=1", true)]
    [TestCase("Sla:Critical:ResponseTargetMinutes=15", true)]
    [TestCase("Sla:Critical:ResponseTargetMinutes=16", false)]
    [TestCase("Sla:High:ResolutionTargetMinutes=240", true)]
    [TestCase("Sla:High:ResolutionTargetMinutes=241", false)]
    [TestCase("Sla:Low:ResolutionMaximumMinutes=44640", true)]
    [TestCase("Sla:Low:ResolutionMaximumMinutes=44641", false)]
    [TestCase("Sla:Medium:ResolutionMaximumMinutes=1.5", false)]
    [TestCase("Privacy:NotificationHours=1", true)]
    [TestCase("Privacy:NotificationHours=0", false)]
    [TestCase("Privacy:NotificationHours=720", true)]
    [TestCase("Privacy:NotificationHours=721", false)]
    [TestCase("Privacy:TicketRetentionYears=0", false)]
    [TestCase("Privacy:ChatRetentionYears=101", false)]
    [TestCase("Privacy:ServerLogRetentionYears=100", true)]
    [TestCase("Retention:Hour=23", true)]
    [TestCase("Retention:Hour=24", false)]
    [TestCase("Retention:Hour=-1", false)]
    [TestCase("Retention:Enabled=perhaps", false)]
    [TestCase("Lifecycle:AutoCloseHours=0", false)]
    [TestCase("Lifecycle:AutoCloseHours=1", true)]
    [TestCase("Lifecycle:AutoCloseHours=721", false)]
    [TestCase("Walk:StatusUpdateMinutes=1", true)]
    [TestCase("Walk:StatusUpdateMinutes=240", true)]
    [TestCase("Walk:StatusUpdateMinutes=241", false)]
    [TestCase("TeamsChannels:Tier2Escalation=[SUP] Tier 2 Escalation", true)]
    [TestCase("TeamsChannels:Tier2Escalation=", false)]
    [TestCase("TeamsChannels:Tier2Escalation=#TIER3-escalation", false)]
    [TestCase("TeamsChannels:IncidentLog=#2345678901234567890123456789012345678901234567890", true)]
    [TestCase("TeamsChannels:IncidentLog=#23456789012345678901234567890123456789012345678901", false)]
    [TestCase("TeamsChannels:Client=#clients", false)]
    [TestCase("Playground:Port=0", true)]
    [TestCase("Playground:Port=-1", false)]
    [TestCase("Playground:Port=65535", true)]
    [TestCase("Playground:Port=65536", false)]
    [TestCase("Playground:StartSeconds=0", false)]
    [TestCase("Playground:StartSeconds=601", false)]
    [TestCase("Playground:InstallSeconds=0", false)]
    [TestCase("Playground:InstallSeconds=3600", true)]
    public async Task A_setting_is_taken_within_its_range_only(string setting, bool taken)
    {
        await using var bot = SettingsBot.Build("Development", setting);

        string[] errors = [.. bot.Services.GetServices<IStartCheck>().SelectMany(check => check.Errors())];

        Assert.That(errors, taken ? Is.Empty : Has.Some.StartsWith(setting.Split('=')[0].Split(':')[0]));
    }
}
