using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>A public key with which the channel's tokens are signed, and the channels for which it may speak.</summary>
internal sealed record ChannelSigningKey(RsaSecurityKey Key, FrozenSet<string> Endorsements)
{
    private const int MinKeyBits = 2048;

    /// <summary>Reads a JSON web key set (RFC 7517). A key that cannot be read is left out and spoils no other.</summary>
    /// <exception cref="JsonException">The document is no key set.</exception>
    public static FrozenDictionary<string, ChannelSigningKey> ReadSet(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("keys", out var listed)
            || listed.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException("The document holds no keys.");
        }

        var keys = new Dictionary<string, ChannelSigningKey>(StringComparer.Ordinal);
        foreach (var key in listed.EnumerateArray().Select(Read).OfType<ChannelSigningKey>())
        {
            keys[key.Key.KeyId] = key;
        }

        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ChannelSigningKey? Read(JsonElement element)
    {
        try
        {
            var key = new JsonWebKey(element.GetRawText());
            if (string.IsNullOrEmpty(key.Kid) || key.Kty != JsonWebAlgorithmsKeyTypes.RSA || key.Use is not (null or "" or JsonWebKeyUseNames.Sig))
            {
                return null;
            }

            var parameters = new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(key.N), Exponent = Base64UrlEncoder.DecodeBytes(key.E) };

            // The platform refuses here what it would refuse at each token.
            using var rsa = RSA.Create(parameters);
            return rsa.KeySize < MinKeyBits ? null : new ChannelSigningKey(new RsaSecurityKey(parameters) { KeyId = key.Kid }, ReadEndorsements(element));
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or JsonException or CryptographicException or InvalidOperationException)
        {
            return null;
        }
    }

    private static FrozenSet<string> ReadEndorsements(JsonElement key) =>
        key.TryGetProperty("endorsements", out var listed) && listed.ValueKind == JsonValueKind.Array
            ? listed.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!).ToFrozenSet(StringComparer.Ordinal)
            : [];
}
