using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace LeanTechBot.Benchmarks.Channel;

/// <summary>The key pair of the channel: signs tokens as the Bot Framework's channels do (RS256, RFC 7519) and publishes its other half (RFC 7517).</summary>
internal sealed class ChannelKey : IDisposable
{
    public const string Issuer = "https://api.botframework.com";
    private const string Id = "benchmark";

    private readonly RSA rsa = RSA.Create(2048);

    public object Public
    {
        get
        {
            var half = rsa.ExportParameters(includePrivateParameters: false);
            return new { kty = "RSA", use = "sig", kid = Id, n = Base64Url.EncodeToString(half.Modulus), e = Base64Url.EncodeToString(half.Exponent), endorsements = new[] { "msteams" } };
        }
    }

    public string Sign(string audience, string serviceUrl)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var text = $"{Part(new { alg = "RS256", typ = "JWT", kid = Id })}.{Part(new { serviceurl = serviceUrl, nbf = now - 60, exp = now + 86_400, iss = Issuer, aud = audience })}";
        return $"{text}.{Base64Url.EncodeToString(rsa.SignData(System.Text.Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public void Dispose() => rsa.Dispose();

    private static string Part<T>(T value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}
