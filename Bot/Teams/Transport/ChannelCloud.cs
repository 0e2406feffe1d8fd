using System.Globalization;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>The cloud whose channels the bot serves: who issues the channel's tokens, and where the bot gets its own.</summary>
internal sealed record ChannelCloud
{
    public static ChannelCloud Public { get; } = new()
    {
        LoginEndpoint = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        OAuthScope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        OpenIdMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        CallerId = CallerIdConstants.PublicAzureChannel,
    };

    public static ChannelCloud UsGovernment { get; } = new()
    {
        LoginEndpoint = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        OAuthScope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        OpenIdMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        CallerId = CallerIdConstants.USGovChannel,
    };

    /// <summary>The authority that gives the bot its token; <c>{0}</c> stands for the bot's tenant.</summary>
    public required string LoginEndpoint { get; init; }

    /// <summary>For whom the bot's token is.</summary>
    public required string OAuthScope { get; init; }

    public required string TokenIssuer { get; init; }

    /// <summary>Where the keys that sign the channel's tokens are published.</summary>
    public required string OpenIdMetadataUrl { get; init; }

    public required string CallerId { get; init; }

    /// <summary>Whether the login's host is to be one that Microsoft knows. A host that the settings name is trusted as it is.</summary>
    public bool ValidatesAuthority { get; init; } = true;

    /// <summary>Reads the SDK's own settings: <c>ChannelService</c> names the cloud, and each of its addresses can be set by itself.</summary>
    public static ChannelCloud Read(IConfiguration settings)
    {
        var isGovernment = GovernmentAuthenticationConstants.ChannelService.Equals(settings["ChannelService"], StringComparison.OrdinalIgnoreCase);
        var cloud = isGovernment ? UsGovernment : Public;
        var login = NullIfEmpty(settings["ToChannelFromBotLoginUrl"]);
        var tenant = settings[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];
        return cloud with
        {
            LoginEndpoint = login is null || IsKnown(login) ? login ?? cloud.LoginEndpoint : string.Format(CultureInfo.InvariantCulture, login, tenant),
            OAuthScope = NullIfEmpty(settings["ToChannelFromBotOAuthScope"]) ?? cloud.OAuthScope,
            TokenIssuer = NullIfEmpty(settings["ToBotFromChannelTokenIssuer"]) ?? cloud.TokenIssuer,
            OpenIdMetadataUrl = NullIfEmpty(settings["ToBotFromChannelOpenIdMetadataUrl"]) ?? cloud.OpenIdMetadataUrl,
            ValidatesAuthority = login is null || IsKnown(login),
        };
    }

    /// <summary>Whether the SDK has credentials of its own for a login, and fills in the tenant itself.</summary>
    private static bool IsKnown(string login) =>
        login.Equals(Public.LoginEndpoint, StringComparison.OrdinalIgnoreCase) || login.Equals(UsGovernment.LoginEndpoint, StringComparison.OrdinalIgnoreCase);

    private static string? NullIfEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
