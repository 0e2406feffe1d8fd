using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>Whoever proved by a token to be the channel. For which activities the token is good is asked of each.</summary>
/// <param name="Identity">The token's claims.</param>
/// <param name="ServiceUrl">The address of the connector that the token was issued for.</param>
/// <param name="Key">The key that signed it; null for a bot that is nobody, which asks for no proof.</param>
internal sealed record ChannelCaller(ClaimsIdentity Identity, string ServiceUrl, ChannelSigningKey? Key)
{
    /// <summary>The caller of a bot without an identity (Development).</summary>
    public static ChannelCaller Anonymous { get; } = new(new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType), "", null);

    /// <summary>Why the token is not good for an activity; null when it is. An activity that names another service would lead the bot's token astray.</summary>
    public string? RefusalOf(Activity activity) =>
        Key is null ? null
        : string.IsNullOrEmpty(activity.ChannelId) || !Key.Endorsements.Contains(activity.ChannelId) ? "the signing key does not endorse the channel"
        : !ServiceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase) ? "the token is for another service"
        : null;
}
