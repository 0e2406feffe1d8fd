using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Teams.Transport;

/// <summary>A bot without an identity (Development) takes activities of this machine's programs only.</summary>
internal sealed class LocalCallerTests
{
    private BotHost bot = null!;

    // No request changes anything: one bot serves the whole table.
    [OneTimeSetUp]
    public async Task StartBot() => bot = await BotHost.StartAsync();

    [OneTimeTearDown]
    public async Task StopBot() => await bot.DisposeAsync();

    [TestCase("X-Nothing: 1")]
    [TestCase("Host: localhost")]
    [TestCase("Host: localhost:3978")]
    [TestCase("Host: 127.0.0.1:3978")]
    [TestCase("Host: [::1]:3978")]
    [TestCase("Origin: http://localhost:56150")]
    [TestCase("Origin: http://127.0.0.1:56150")]
    public async Task A_program_of_this_machine_is_served(string header) => Assert.That(await StatusOfAsync(header), Is.EqualTo(200));

    [TestCase("Host: evil.example")]
    [TestCase("Host: 192.168.1.10:3978")]
    [TestCase("Host: localhost.evil.example")]
    [TestCase("Host: 127.0.0.1.evil.example")]
    [TestCase("Origin: https://evil.example")]
    [TestCase("Origin: null")]
    [TestCase("Origin: http://localhost.evil.example")]
    [TestCase("Forwarded: for=203.0.113.5")]
    [TestCase("X-Forwarded-For: 203.0.113.5")]
    [TestCase("X-Forwarded-For: 127.0.0.1")]
    [TestCase("x-forwarded-host: localhost")]
    [TestCase("X-Forwarded-Proto: https")]
    [TestCase("X-Original-For: 203.0.113.5")]
    [TestCase("X-Real-IP: 203.0.113.5")]
    [TestCase("Via: 1.1 tunnel")]
    public async Task What_a_proxy_or_a_web_page_sends_is_forbidden(string header)
    {
        Assert.That(await StatusOfAsync(header), Is.EqualTo(403));
        Assert.That(bot.Connector.Requests, Is.Empty);
    }

    private async Task<int> StatusOfAsync(string header)
    {
        var body = Activities.Create("typing", TeamsUser.Mara, bot.Connector.ServiceUrl, bot.NextActivityId(), bot.Time.GetUtcNow()).ToJsonString();
        using var caller = await RawCaller.PostAsync(bot, body, header, $"Content-Length: {System.Text.Encoding.UTF8.GetByteCount(body)}");
        return await caller.StatusAsync();
    }
}
