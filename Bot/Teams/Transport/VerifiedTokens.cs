using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>
/// Tokens whose signature and claims were verified. A channel sends the same token with every activity for an hour or more,
/// and verifying it costs more than an echoed turn. What the token may be used for is asked at every activity.
/// </summary>
internal sealed class VerifiedTokens(TimeProvider time)
{
    private const int MaxTokens = 64;

    private readonly ConcurrentDictionary<string, VerifiedToken> known = new(StringComparer.Ordinal);

    public void Add(string header, VerifiedToken token)
    {
        if (known.Count >= MaxTokens)
        {
            known.Clear();
        }

        known[header] = token;
    }

    /// <summary>The token of a header that was verified before and is within its lifetime, the clocks' skew not counted; null otherwise.</summary>
    public VerifiedToken? Find(string header)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return known.TryGetValue(header, out var verified) && verified.Token.ValidFrom <= now && now < verified.Token.ValidTo ? verified : null;
    }

    /// <param name="Caller">Its key is the one it was verified with: when keys were fetched anew it is verified again.</param>
    internal sealed record VerifiedToken(JsonWebToken Token, ChannelCaller Caller);
}
