using System.Collections.Concurrent;
using LeanTechBot.Bot.Configuration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>The SDK's credentials of the bot, each made once and with its token kept: a client secret or a managed identity, as the settings say.</summary>
internal sealed class BotCredentials(ServiceClientCredentialsFactory sdk, TimeProvider time) : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, BotToken> tokens = new(StringComparer.Ordinal);

    /// <summary>The credentials that the settings ask for. A bot that is nobody (Development) has none, whatever its type: the SDK refuses to make them.</summary>
    /// <param name="login">What the requests for the bot's token are made with.</param>
    public static BotCredentials Create(BotIdentityOptions identity, IConfiguration settings, HttpClient login, TimeProvider time) => new(
        string.IsNullOrEmpty(identity.MicrosoftAppId) ? new PasswordServiceClientCredentialFactory() : new ConfigurationServiceClientCredentialFactory(settings, login),
        time);

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => sdk.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => sdk.IsAuthenticationDisabledAsync(cancellationToken);

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        var credentials = await sdk.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
        return credentials is AppCredentials { MicrosoftAppId.Length: > 0 } app ? tokens.GetOrAdd($"{appId} {audience} {loginEndpoint}", new BotToken(app, time)) : credentials;
    }
}
