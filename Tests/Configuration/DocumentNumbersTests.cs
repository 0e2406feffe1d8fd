using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace LeanTechBot.Tests.Configuration;

/// <summary>appsettings.json as it ships says what the documents say.</summary>
internal sealed class DocumentNumbersTests
{
    private KnowledgeHub hub = null!;

    [OneTimeSetUp]
    public async Task Read()
    {
        await using var bot = SettingsBot.Build("Development");
        hub = bot.Services.GetRequiredService<KnowledgeHub>();
    }

    [Test]
    public void KB_155() => Assert.That((hub.Escalation.ServicedCompanies, hub.Escalation.Tier2Companies), Is.EqualTo((300, 150)));

    [TestCase(Severity.Critical, 5, 15, 30, 60)]
    [TestCase(Severity.High, 15, 30, 60, 240)]
    [TestCase(Severity.Medium, 30, 60, 240, 480)]
    [TestCase(Severity.Low, 60, 240, 480, 1440)]
    public void KB_310(Severity severity, int responseTarget, int responseMaximum, int resolutionTarget, int resolutionMaximum) =>
        Assert.That(hub.Sla.Targets[severity], Is.EqualTo(new SlaTargets
        {
            ResponseTarget = TimeSpan.FromMinutes(responseTarget),
            ResponseMaximum = TimeSpan.FromMinutes(responseMaximum),
            ResolutionTarget = TimeSpan.FromMinutes(resolutionTarget),
            ResolutionMaximum = TimeSpan.FromMinutes(resolutionMaximum),
        }));

    [Test]
    public void KB_450() => Assert.That(hub.Privacy.NotificationDue, Is.EqualTo(TimeSpan.FromHours(72)));

    [Test]
    public void SOP_7010() => Assert.That(hub.Lifecycle.CloseUnansweredAfter, Is.EqualTo(TimeSpan.FromHours(48)));
}
