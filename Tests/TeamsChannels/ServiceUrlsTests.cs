using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.TeamsChannels;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using NUnit.Framework;

namespace LeanTechBot.Tests.TeamsChannels;

/// <summary>Which services may get the bot's token.</summary>
internal sealed class ServiceUrlsTests
{
    [TestCase("https://smba.trafficmanager.net/apac/", true)]
    [TestCase("https://SMBA.trafficmanager.NET/apac/", true)]
    [TestCase("https://api.botframework.com", true)]
    [TestCase("https://a.b.botframework.com/x", true)]
    [TestCase("https://emea.ng.teams.microsoft.com", true)]
    [TestCase("http://smba.trafficmanager.net/apac/", false)]
    [TestCase("https://smba.trafficmanager.net.evil.example/", false)]
    [TestCase("https://evil.example/smba.trafficmanager.net", false)]
    [TestCase("https://smba.trafficmanager.net@evil.example/", false)]
    [TestCase("https://smba.trafficmanager.net:pw@evil.example/", false)]
    [TestCase("https://evilbotframework.com/", false)]
    [TestCase("https://botframework.com/", false)]
    [TestCase("https://botframework.com.evil.example/", false)]
    [TestCase("https://evil.example#.botframework.com", false)]
    [TestCase("https://evil.example?.botframework.com", false)]
    [TestCase("https://other.trafficmanager.net/", false)]
    [TestCase("https://127.0.0.1/", false)]
    [TestCase("http://localhost:1234/", false)]
    [TestCase("https://169.254.169.254/", false)]
    [TestCase("ftp://smba.trafficmanager.net/", false)]
    [TestCase("//smba.trafficmanager.net/", false)]
    [TestCase("smba.trafficmanager.net", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void In_production(string? url, bool allowed) => Assert.That(Of("Production").Allow(url), Is.EqualTo(allowed));

    [TestCase("http://localhost:1234/", true)]
    [TestCase("http://127.0.0.1:56150/_connector", true)]
    [TestCase("http://[::1]:1/", true)]
    [TestCase("http://192.168.0.7/", false)]
    [TestCase("http://localhost.evil.example/", false)]
    [TestCase("https://smba.trafficmanager.net/", true)]
    public void In_development(string url, bool allowed) => Assert.That(Of("Development").Allow(url), Is.EqualTo(allowed));

    private static ServiceUrls Of(string environment) => new(
        Options.Create(new ServiceUrlsOptions { Hosts = ["smba.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com"] }), new HostingEnvironment { EnvironmentName = environment });
}
