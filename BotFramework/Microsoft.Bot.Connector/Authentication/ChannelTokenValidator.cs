using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates the JSON web tokens with which channels prove themselves to a bot.</summary>
/// <remarks>
/// Required are: the issuer; RS256 by a key of the issuer's OpenID metadata that endorses the channel; a lifetime, with five minutes for
/// clocks that differ; and the bot's id as audience. Every failure is an <see cref="UnauthorizedAccessException"/> that names the reason.
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication#connector-to-bot
/// </remarks>
internal sealed class ChannelTokenValidator(
    string issuer,
    ChannelSigningKeys keys,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration)
{
    private const string Scheme = "Bearer ";

    private readonly JsonWebTokenHandler handler = new JsonWebTokenHandler();
    private readonly VerifiedTokens verified = new VerifiedTokens();

    public async Task<ClaimsIdentity> ValidateAsync(string authHeader, string channelId, CancellationToken cancellationToken)
    {
        var before = verified.Find(authHeader);
        var token = before?.Token ?? Read(authHeader);
        var key = await keys.FindAsync(token.Kid, cancellationToken).ConfigureAwait(false) ?? throw Refused("unknown signing key");
        RequireEndorsements(key, channelId);
        var identity = before?.Key == key ? before.Identity.Clone() : await VerifyAsync(token, key).ConfigureAwait(false);
        await RequireAudienceAsync(token, cancellationToken).ConfigureAwait(false);
        if (before?.Key != key)
        {
            verified.Add(authHeader, token, key, identity.Clone());
        }

        if (configuration?.ClaimsValidator is { } further)
        {
            await further.ValidateClaimsAsync([.. identity.Claims]).ConfigureAwait(false);
        }

        return identity;
    }

    /// <summary>
    /// The token says for which address of the connector it was issued; an activity that names another would lead the bot's token astray.
    /// </summary>
    public static void RequireServiceUrl(ClaimsIdentity identity, string serviceUrl)
    {
        var claim = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrWhiteSpace(claim) || !string.Equals(claim, serviceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw Refused("serviceurl claim mismatch");
        }
    }

    private JsonWebToken Read(string authHeader)
    {
        if (authHeader?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
        {
            throw Refused("no bearer token");
        }

        JsonWebToken token;
        try
        {
            token = new JsonWebToken(authHeader[Scheme.Length..].Trim());
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or SecurityTokenException)
        {
            throw Refused("not a JSON web token");
        }

        // Looked at before any key is fetched, so that a stranger's token costs nothing.
        return token.Issuer != issuer ? throw Refused("unknown issuer")
            : token.Alg != SecurityAlgorithms.RsaSha256 ? throw Refused("signing algorithm not allowed")
            : token;
    }

    private void RequireEndorsements(ChannelSigningKey key, string channelId)
    {
        if (string.IsNullOrEmpty(channelId) || !key.Endorses(channelId))
        {
            throw Refused("the signing key does not endorse the channel");
        }

        if (configuration?.RequiredEndorsements is { } required && !Array.TrueForAll(required, key.Endorses))
        {
            throw Refused("the signing key lacks a required endorsement");
        }
    }

    private async Task<ClaimsIdentity> VerifyAsync(JsonWebToken token, ChannelSigningKey key)
    {
        var result = await handler.ValidateTokenAsync(token, key.ParametersFor(issuer)).ConfigureAwait(false);
        return result.IsValid
            ? result.ClaimsIdentity
            : throw Refused(result.Exception is SecurityTokenExpiredException ? "the token has expired" : "invalid signature or lifetime");
    }

    private async Task RequireAudienceAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var audience = token.TryGetPayloadValue<object>(AuthenticationConstants.AudienceClaim, out var claim) ? claim as string : null;
        if (string.IsNullOrWhiteSpace(audience) || !await credentials.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false))
        {
            throw Refused("the token is not for this bot");
        }
    }

    private static UnauthorizedAccessException Refused(string reason) => new UnauthorizedAccessException($"Token refused: {reason}.");
}
