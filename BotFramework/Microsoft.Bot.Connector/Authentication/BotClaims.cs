using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the claims of a token say about the bots at its two ends.</summary>
internal static class BotClaims
{
    /// <summary>The identity while authentication is disabled: authenticated, and nobody's.</summary>
    public static ClaimsIdentity Anonymous() => new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);

    /// <summary>The identity of an unauthenticated caller of this bot as a skill.</summary>
    public static ClaimsIdentity AnonymousSkill() => new ClaimsIdentity(
        [new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)],
        AuthenticationConstants.AnonymousAuthType);

    /// <summary>The id of the bot that a token is meant for; null if it names none.</summary>
    public static string RecipientAppId(ClaimsIdentity identity) =>
        ValueOf(identity, AuthenticationConstants.AudienceClaim) ?? ValueOf(identity, AuthenticationConstants.AppIdClaim);

    /// <summary>The id of the app that a token was issued to; null if it names none.</summary>
    public static string SenderAppId(ClaimsIdentity identity) => ValueOf(identity, AuthenticationConstants.VersionClaim) switch
    {
        null or "" or "1.0" => ValueOf(identity, AuthenticationConstants.AppIdClaim),
        "2.0" => ValueOf(identity, AuthenticationConstants.AuthorizedParty),
        _ => null,
    };

    /// <summary>Whether a token was issued to another bot than the one it is meant for.</summary>
    public static bool AreOfAnotherBot(ClaimsIdentity identity)
    {
        if (ValueOf(identity, AuthenticationConstants.AppIdClaim) == AuthenticationConstants.AnonymousSkillAppId)
        {
            return true;
        }

        var audience = ValueOf(identity, AuthenticationConstants.AudienceClaim);
        var sender = SenderAppId(identity);
        return !string.IsNullOrWhiteSpace(ValueOf(identity, AuthenticationConstants.VersionClaim))
            && !string.IsNullOrWhiteSpace(audience)
            && !string.Equals(audience, AuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase)
            && !string.IsNullOrWhiteSpace(sender)
            && sender != audience;
    }

    private static string ValueOf(ClaimsIdentity identity, string type) => identity.FindFirst(type)?.Value;
}
