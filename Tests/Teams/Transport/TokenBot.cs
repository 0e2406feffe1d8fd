using System.Net;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Teams.Transport;

/// <summary>A running bot with an identity, and the issuer of the channel's tokens.</summary>
internal sealed class TokenBot : IAsyncDisposable
{
    private const string ConnectorUrl = "the connector's";

    private TokenBot(BotHost bot, OpenIdServer issuer) => (Bot, Issuer) = (bot, issuer);

    public BotHost Bot { get; }

    public OpenIdServer Issuer { get; }

    /// <summary>A token as the channel issues it to this bot.</summary>
    public ChannelToken Token => new() { ServiceUrlClaim = Bot.Connector.ServiceUrl };

    public static Task<TokenBot> StartAsync(params SigningKey[] keys) => StartInAsync("Development", keys);

    public static async Task<TokenBot> StartInAsync(string environment, params SigningKey[] keys)
    {
        var issuer = await OpenIdServer.StartAsync(keys);
        var bot = await BotHost.StartAsync(
            ("environment", environment),
            ("ServiceUrls:Hosts:0", "127.0.0.1"),
            ("MicrosoftAppType", "SingleTenant"),
            ("MicrosoftAppId", ChannelToken.AppId),
            ("MicrosoftAppPassword", "secret"),
            ("MicrosoftAppTenantId", TeamsUser.Tenant),
            ("ToBotFromChannelOpenIdMetadataUrl", issuer.MetadataUrl));
        return new TokenBot(bot, issuer);
    }

    /// <summary>Posts an activity that the bot does nothing about: what is answered is about the token.</summary>
    public async Task<HttpStatusCode> PostAsync(string? token, string? channelId = "msteams", string? serviceUrl = ConnectorUrl, string scheme = "Bearer ")
    {
        var activity = Activities.Create("typing", TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow());
        activity["channelId"] = channelId;
        activity["serviceUrl"] = serviceUrl == ConnectorUrl ? Bot.Connector.ServiceUrl : serviceUrl;
        return (await Bot.PostAsync(activity.ToJsonString(), authorization: token is null ? null : scheme + token)).Status;
    }

    public async Task AcceptsAsync(SigningKey signer) => Assert.That(await PostAsync(Token.Sign(signer.Private)), Is.EqualTo(HttpStatusCode.OK));

    /// <summary>It is 401, nothing happens, and no stack is logged.</summary>
    public void HasRefused(HttpStatusCode status)
    {
        Assert.That(status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(Bot.Connector.Requests, Is.Empty);
        Assert.That(Bot.Log.Lines, Has.None.Contains("   at "));
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Issuer.DisposeAsync();
    }
}
