using System.Threading.RateLimiting;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>Checks the token with which a channel proves itself, from a request's header alone.</summary>
/// <remarks>
/// Required are: the issuer; the bot's id as the only audience; a lifetime, with five minutes for clocks that differ; a service URL; and RS256 by a
/// key that the issuer publishes. What costs nothing is asked first, so that a stranger's request costs nothing and fetches no keys.
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication#connector-to-bot
/// </remarks>
/// <param name="appId">The bot's id; empty for a bot that is nobody, which takes what comes without a token.</param>
internal sealed class ChannelTokenCheck(string? appId, string issuer, ChannelSigningKeys keys, TimeProvider time) : IDisposable
{
    private const string Scheme = "Bearer ";

    /// <summary>How many callers that are not known yet may wait for keys at once.</summary>
    private const int MaxWaiting = 256;

    private static readonly TimeSpan AllowedClockSkew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler handler = new();
    private readonly VerifiedTokens verified = new(time);
    private readonly ConcurrencyLimiter waiting = new(new ConcurrencyLimiterOptions { PermitLimit = MaxWaiting, QueueLimit = 0 });

    public async ValueTask<CallerCheck> CheckAsync(string? header, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(appId))
        {
            return string.IsNullOrEmpty(header) ? new CallerCheck.Accepted(ChannelCaller.Anonymous) : new CallerCheck.Refused("the bot has no identity that a token could name");
        }

        if (header?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
        {
            return new CallerCheck.Refused("no bearer token");
        }

        var before = verified.Find(header);
        var token = before?.Token ?? Read(header[Scheme.Length..].Trim());
        if (token is null)
        {
            return new CallerCheck.Refused("not a JSON web token");
        }

        if (before is null && RefusalOf(token) is { } reason)
        {
            return new CallerCheck.Refused(reason);
        }

        using var lease = before is null ? waiting.AttemptAcquire() : null;
        if (lease is { IsAcquired: false })
        {
            return new CallerCheck.Undecided("too many callers wait for the signing keys");
        }

        try
        {
            return await keys.FindAsync(token.Kid, cancellationToken) switch
            {
                null => new CallerCheck.Refused("unknown signing key"),
                var key when before is not null && before.Caller.Key == key => Accepted(before.Caller),
                var key => await VerifyAsync(header, token, key),
            };
        }
        catch (KeysUnavailableException exception)
        {
            return new CallerCheck.Undecided(exception.Message);
        }
    }

    public void Dispose() => waiting.Dispose();

    /// <summary>Each turn gets claims of its own: what it adds to them is not the next one's.</summary>
    private static CallerCheck.Accepted Accepted(ChannelCaller caller) => new(caller with { Identity = caller.Identity.Clone() });

    private static JsonWebToken? Read(string encoded)
    {
        try
        {
            return new JsonWebToken(encoded);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or SecurityTokenException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private string? RefusalOf(JsonWebToken token)
    {
        try
        {
            return token.IsEncrypted || string.IsNullOrEmpty(token.EncodedSignature) || token.Alg != SecurityAlgorithms.RsaSha256 ? "signing algorithm not allowed"
                : string.IsNullOrEmpty(token.Kid) ? "no signing key named"
                : token.Issuer != issuer ? "unknown issuer"
                : TextOf(token, AuthenticationConstants.AudienceClaim) != appId ? "the token is not for this bot"
                : !IsInLifetime(token) ? "the token has expired or is not valid yet"
                : string.IsNullOrWhiteSpace(TextOf(token, AuthenticationConstants.ServiceUrlClaim)) ? "the token is for no service"
                : null;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or SecurityTokenException or InvalidCastException or OverflowException)
        {
            return "a claim that cannot be read";
        }
    }

    /// <summary>The text of a claim; null when it is missing or anything else, such as two audiences.</summary>
    private static string? TextOf(JsonWebToken token, string claim) => token.TryGetPayloadValue<object>(claim, out var value) ? value as string : null;

    private bool IsInLifetime(JsonWebToken token)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return token.ValidTo != DateTime.MinValue
            && token.ValidFrom <= token.ValidTo
            && token.ValidFrom <= now + AllowedClockSkew
            && now < token.ValidTo + AllowedClockSkew;
    }

    private async Task<CallerCheck> VerifyAsync(string header, JsonWebToken token, ChannelSigningKey key)
    {
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer,
            ValidAudience = appId,
            IssuerSigningKey = key.Key,
            ValidateIssuerSigningKey = true,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (_, _, _, _) => IsInLifetime(token),
        });
        if (!result.IsValid)
        {
            return new CallerCheck.Refused("invalid signature");
        }

        var caller = new ChannelCaller(result.ClaimsIdentity, TextOf(token, AuthenticationConstants.ServiceUrlClaim)!, key);
        verified.Add(header, new VerifiedTokens.VerifiedToken(token, caller));
        return Accepted(caller);
    }
}
