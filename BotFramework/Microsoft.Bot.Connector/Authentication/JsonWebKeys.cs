using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads a JSON web key set (RFC 7517) whose keys carry the Bot Framework's <c>endorsements</c>.</summary>
internal static class JsonWebKeys
{
    /// <summary>The RSA keys of the set, by id; others cannot sign what a bot accepts.</summary>
    public static FrozenDictionary<string, ChannelSigningKey> Read(JsonElement keySet)
    {
        var keys = new Dictionary<string, ChannelSigningKey>(StringComparer.Ordinal);
        foreach (var key in keySet.GetProperty("keys").EnumerateArray())
        {
            if (Text(key, "kty") == "RSA" && Text(key, "kid") is { } id && Text(key, "n") is { } modulus && Text(key, "e") is { } exponent)
            {
                var parameters = new RSAParameters
                {
                    Modulus = Base64UrlEncoder.DecodeBytes(modulus),
                    Exponent = Base64UrlEncoder.DecodeBytes(exponent),
                };
                keys[id] = new ChannelSigningKey(new RsaSecurityKey(parameters) { KeyId = id }, Endorsements(key));
            }
        }

        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Endorsements(JsonElement key) =>
        key.TryGetProperty("endorsements", out var listed) && listed.ValueKind == JsonValueKind.Array
            ? listed.EnumerateArray()
                .Where(one => one.ValueKind == JsonValueKind.String)
                .Select(one => one.GetString())
                .ToFrozenSet(StringComparer.Ordinal)
            : FrozenSet<string>.Empty;

    private static string Text(JsonElement key, string name) =>
        key.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
