namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses and issuers of the Bot Framework's authentication in the US government's cloud.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>The value of the setting <c>ChannelService</c> that selects this cloud.</summary>
    public const string ChannelService = "https://botframework.azure.us";
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";
}
