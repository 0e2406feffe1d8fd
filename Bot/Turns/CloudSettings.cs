using Microsoft.Bot.Connector.Authentication;

namespace LeanTechBot.Bot.Turns;

/// <summary>The settings that name another cloud than the public one.</summary>
public static class CloudSettings
{
    private static readonly Dictionary<string, string?> PublicCloud = new()
    {
        ["ToChannelFromBotLoginUrl"] = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        ["ToChannelFromBotOAuthScope"] = AuthenticationConstants.ToChannelFromBotOAuthScope,
        ["ToBotFromChannelTokenIssuer"] = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        ["ToBotFromChannelOpenIdMetadataUrl"] = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        ["OAuthUrl"] = AuthenticationConstants.OAuthUrl,
    };

    /// <summary>The settings with every one of these, when any is given: the SDK takes all or none from them, and without one of them it answers no turn.</summary>
    public static IConfiguration Complete(IConfiguration settings)
    {
        var missing = PublicCloud.Where(setting => string.IsNullOrEmpty(settings[setting.Key])).ToArray();
        return missing.Length == PublicCloud.Count ? settings : new ConfigurationBuilder().AddConfiguration(settings).AddInMemoryCollection(missing).Build();
    }
}
