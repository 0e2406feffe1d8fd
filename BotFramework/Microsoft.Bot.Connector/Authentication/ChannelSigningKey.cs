using System.Collections.Frozen;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A public key with which tokens are signed, and the channels for which it may speak.</summary>
internal sealed class ChannelSigningKey(RsaSecurityKey key, FrozenSet<string> endorsements)
{
    private TokenValidationParameters parameters;

    public bool Endorses(string channelId) => endorsements.Contains(channelId);

    /// <summary>What a token of an issuer, signed with this key, is checked against. The audience is not: it is the bot's to know.</summary>
    public TokenValidationParameters ParametersFor(string issuer) => parameters ??= new TokenValidationParameters
    {
        ValidIssuer = issuer,
        IssuerSigningKey = key,
        ValidateIssuerSigningKey = true,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidateLifetime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
        ValidateAudience = false,
    };
}
