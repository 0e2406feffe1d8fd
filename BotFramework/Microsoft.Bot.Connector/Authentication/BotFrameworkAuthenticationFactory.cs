using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The public cloud, for a bot without an identity: authentication is disabled.</summary>
    public static BotFrameworkAuthentication Create() => Create(
        channelService: null,
        validateAuthority: false,
        toChannelFromBotLoginUrl: null,
        toChannelFromBotOAuthScope: null,
        toBotFromChannelTokenIssuer: null,
        oAuthUrl: null,
        toBotFromChannelOpenIdMetadataUrl: null,
        toBotFromEmulatorOpenIdMetadataUrl: null,
        callerId: null,
        credentialFactory: new PasswordServiceClientCredentialFactory(),
        authConfiguration: new AuthenticationConfiguration(),
        httpClientFactory: null,
        logger: null);

    /// <summary>A private cloud if any of its values is given, else the one of <paramref name="channelService"/>, else the public one.</summary>
    /// <remarks>A value that a private cloud does not give is the public cloud's.</remarks>
    /// <exception cref="ArgumentException">No cloud has that channel service.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        string[] given =
        [
            toChannelFromBotLoginUrl,
            toChannelFromBotOAuthScope,
            toBotFromChannelTokenIssuer,
            oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl,
            toBotFromEmulatorOpenIdMetadataUrl,
            callerId,
        ];
        var cloud = Array.TrueForAll(given, string.IsNullOrEmpty)
            ? CloudOf(channelService)
            : new ChannelCloud
            {
                LoginEndpoint = Or(toChannelFromBotLoginUrl, ChannelCloud.Public.LoginEndpoint),
                OAuthScope = Or(toChannelFromBotOAuthScope, ChannelCloud.Public.OAuthScope),
                TokenIssuer = Or(toBotFromChannelTokenIssuer, ChannelCloud.Public.TokenIssuer),
                OpenIdMetadataUrl = Or(toBotFromChannelOpenIdMetadataUrl, ChannelCloud.Public.OpenIdMetadataUrl),
                CallerId = callerId,
                ValidateAuthority = validateAuthority,
            };
        return new ChannelAuthentication(cloud, credentialFactory, authConfiguration, httpClientFactory);
    }

    private static ChannelCloud CloudOf(string channelService) => channelService switch
    {
        null or "" => ChannelCloud.Public,
        GovernmentAuthenticationConstants.ChannelService => ChannelCloud.Government,
        _ => throw new ArgumentException("The provided ChannelService value is not supported.", nameof(channelService)),
    };

    private static string Or(string value, string fallback) => string.IsNullOrEmpty(value) ? fallback : value;
}
