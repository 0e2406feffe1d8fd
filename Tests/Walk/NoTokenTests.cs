using System.Net;
using LeanTechBot.Tests.Teams.Transport;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Whoever does not prove to be the channel is told so, whatever they send instead of its token.</summary>
internal sealed class NoTokenTests
{
    private BotHost bot = null!;

    [SetUp]
    public async Task StartBot() => bot = await BotHost.StartAsync(
        ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppId", ChannelToken.AppId), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", TeamsUser.Tenant));

    [TearDown]
    public async Task StopBot() => await bot.DisposeAsync();

    [TestCase(null)]
    [TestCase("Bearer")]
    [TestCase("Bearer ")]
    [TestCase("Bearer not-a-token")]
    [TestCase("Bearer a.b.c")]
    [TestCase("Bearer ..")]
    [TestCase("Basic dXNlcjpwYXNz")]
    public Task A_header_without_a_token_is_unauthorized(string? header) => IsUnauthorizedAsync(header);

    [Test]
    public Task A_token_of_nobody_is_unauthorized() => IsUnauthorizedAsync($"Bearer {(new ChannelToken() with { Issuer = "https://evil.test" }).Unsigned()}");

    private async Task IsUnauthorizedAsync(string? header)
    {
        var activity = Activities.Create("message", TeamsUser.Mara, bot.Connector.ServiceUrl, bot.NextActivityId(), bot.Time.GetUtcNow());

        var answer = await bot.PostAsync(activity.ToJsonString(), authorization: header);

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(bot.Connector.Requests, Is.Empty);
    }
}
