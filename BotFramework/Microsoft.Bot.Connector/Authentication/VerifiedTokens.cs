using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens whose signature and claims were verified. A channel sends the same token with every activity for an hour or more, and to verify it costs more than an
/// echoed turn. Only the verification is kept: what the token may be used for is asked at every activity.
/// </summary>
internal sealed class VerifiedTokens
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<string, Verified> known = new ConcurrentDictionary<string, Verified>(StringComparer.Ordinal);

    public void Add(string header, JsonWebToken token, ChannelSigningKey key, ClaimsIdentity identity)
    {
        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[header] = new Verified(token, key, identity);
    }

    /// <summary>The token of a header that was verified before and is within its lifetime, the clocks' skew not counted; null otherwise.</summary>
    public Verified Find(string header)
    {
        if (header == null || !known.TryGetValue(header, out var verified))
        {
            return null;
        }

        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return verified.Token.ValidFrom <= now && now < verified.Token.ValidTo ? verified : null;
    }

    /// <param name="Key">The key it was verified with; after the keys were fetched anew it has to be verified again.</param>
    internal sealed record Verified(JsonWebToken Token, ChannelSigningKey Key, ClaimsIdentity Identity);
}
