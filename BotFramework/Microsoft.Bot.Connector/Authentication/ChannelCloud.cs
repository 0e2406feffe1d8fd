using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A cloud in which channels run: who issues its tokens and where, in both directions.</summary>
internal sealed record ChannelCloud
{
    public static ChannelCloud Public { get; } = new ChannelCloud { CallerId = CallerIdConstants.PublicAzureChannel };

    public static ChannelCloud Government { get; } = new ChannelCloud
    {
        LoginEndpoint = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        OAuthScope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        OpenIdMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        CallerId = CallerIdConstants.USGovChannel,
    };

    public string LoginEndpoint { get; init; } = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    public string OAuthScope { get; init; } = AuthenticationConstants.ToChannelFromBotOAuthScope;

    public string TokenIssuer { get; init; } = AuthenticationConstants.ToBotFromChannelTokenIssuer;

    public string OpenIdMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    public string CallerId { get; init; }

    public bool ValidateAuthority { get; init; } = true;
}
