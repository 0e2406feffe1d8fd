using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Integration;

public sealed class ConfigurationTests
{
    [TestCase("SingleTenant", "id", "secret", "tenant")]
    [TestCase("singletenant", "id", "secret", "tenant")]
    [TestCase("UserAssignedMsi", "id", null, "tenant")]
    [TestCase("MultiTenant", "id", "secret", null)]
    [TestCase(null, "id", "secret", null)]
    public async Task An_identity_that_is_whole_is_taken(string? type, string appId, string? password, string? tenantId)
    {
        var identity = new ConfigurationServiceClientCredentialFactory(Settings(type, appId, password, tenantId));

        Assert.That(await identity.IsAuthenticationDisabledAsync(default), Is.False);
        Assert.That(await identity.IsValidAppIdAsync("id", default), Is.True);
        Assert.That(await identity.IsValidAppIdAsync("other", default), Is.False);
    }

    [TestCase("SingleTenant", null, "secret", "tenant", "MicrosoftAppId")]
    [TestCase("SingleTenant", "id", null, "tenant", "MicrosoftAppPassword")]
    [TestCase("SingleTenant", "id", "secret", null, "MicrosoftAppTenantId")]
    [TestCase("UserAssignedMsi", null, null, "tenant", "MicrosoftAppId")]
    [TestCase("UserAssignedMsi", "id", null, null, "MicrosoftAppTenantId")]
    [TestCase("UserAssignedMsi", "id", "secret", "tenant", "MicrosoftAppPassword")]
    public void An_identity_that_is_not_whole_names_the_setting(string type, string? appId, string? password, string? tenantId, string setting) =>
        Assert.That(
            () => new ConfigurationServiceClientCredentialFactory(Settings(type, appId, password, tenantId)),
            Throws.ArgumentException.With.Message.Contains(setting));

    [Test]
    public async Task Without_an_app_id_authentication_is_disabled()
    {
        var identity = new ConfigurationServiceClientCredentialFactory(Settings(null, null, null, null));

        Assert.That(await identity.IsAuthenticationDisabledAsync(default), Is.True);
    }

    [TestCase("https://botframework.azure.us", "https://api.botframework.us")]
    [TestCase(null, "https://api.botframework.com")]
    public void The_channel_service_selects_the_cloud(string? channelService, string scope)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("ChannelService", channelService)]).Build();

        Assert.That(new ConfigurationBotFrameworkAuthentication(settings).GetOriginatingAudience(), Is.EqualTo(scope));
    }

    [Test]
    public void A_channel_service_that_nobody_knows_is_refused()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("ChannelService", "https://nowhere.test")]).Build();

        Assert.That(() => new ConfigurationBotFrameworkAuthentication(settings), Throws.ArgumentException);
    }

    private static IConfiguration Settings(string? type, string? appId, string? password, string? tenantId) =>
        new ConfigurationBuilder().AddInMemoryCollection(
        [
            new(MicrosoftAppCredentials.MicrosoftAppTypeKey, type),
            new(MicrosoftAppCredentials.MicrosoftAppIdKey, appId),
            new(MicrosoftAppCredentials.MicrosoftAppPasswordKey, password),
            new(MicrosoftAppCredentials.MicrosoftAppTenantIdKey, tenantId),
        ]).Build();
}
