using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace LeanTechBot.Tests.Teams.Transport;

/// <summary>A key pair of a channel, and the channels that its public half endorses.</summary>
internal sealed class SigningKey(string id, params string[] endorsements) : IDisposable
{
    private readonly RSA rsa = RSA.Create(2048);

    public string Id => id;

    /// <summary>What the published key says that it is for.</summary>
    public string Use { get; init; } = "sig";

    public RsaSecurityKey Private => new(rsa) { KeyId = id };

    public object Public
    {
        get
        {
            var parameters = rsa.ExportParameters(includePrivateParameters: false);
            return new
            {
                kty = "RSA",
                use = Use,
                kid = id,
                n = Base64UrlEncoder.Encode(parameters.Modulus),
                e = Base64UrlEncoder.Encode(parameters.Exponent),
                endorsements,
            };
        }
    }

    public byte[] PublicBytes => rsa.ExportSubjectPublicKeyInfo();

    public void Dispose() => rsa.Dispose();
}
