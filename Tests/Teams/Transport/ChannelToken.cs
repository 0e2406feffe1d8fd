using System.Buffers.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LeanTechBot.Tests.Teams.Transport;

/// <summary>A token as the Teams channel issues it, unless told otherwise.</summary>
internal sealed record ChannelToken
{
    public const string AppId = "6f2b7f0e-0000-4000-8000-000000000002";
    public const string ServiceUrl = "https://smba.trafficmanager.net/amer/";

    public string Issuer { get; init; } = "https://api.botframework.com";

    public object? Audience { get; init; } = AppId;

    /// <summary>Minutes from now; null leaves the claim out.</summary>
    public int? Expires { get; init; } = 60;

    /// <summary>Minutes from now; null leaves the claim out.</summary>
    public int? NotBefore { get; init; } = -60;

    public string? ServiceUrlClaim { get; init; } = ServiceUrl;

    /// <summary>What the header names instead of the key's id; null leaves it as it is, an empty text leaves it out.</summary>
    public string? KeyId { get; init; }

    public Dictionary<string, object> MoreClaims { get; init; } = [];

    public Dictionary<string, object> MoreHeaders { get; init; } = [];

    public string Sign(SecurityKey key, string algorithm = SecurityAlgorithms.RsaSha256) => Create(
        new SigningCredentials(key, algorithm) { CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } });

    public string Unsigned() => Create(null);

    /// <summary>The token with a header written by hand and a signature that nobody made.</summary>
    public string WithHeader(object header, string? signature = null) => string.Join(
        '.',
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(header)),
        Unsigned().Split('.')[1],
        signature ?? Base64Url.EncodeToString(new byte[256]));

    private string Create(SigningCredentials? credentials)
    {
        var now = TimeProvider.System.GetUtcNow();
        var claims = new Dictionary<string, object> { ["iss"] = Issuer };
        void Add(string name, object? value)
        {
            if (value is not null)
            {
                claims[name] = value;
            }
        }

        Add("nbf", NotBefore is { } begin ? now.AddMinutes(begin).ToUnixTimeSeconds() : null);
        Add("aud", Audience);
        Add("exp", Expires is { } minutes ? now.AddMinutes(minutes).ToUnixTimeSeconds() : null);
        Add("serviceurl", ServiceUrlClaim);
        foreach (var (name, value) in MoreClaims)
        {
            claims[name] = value;
        }

        if (KeyId is not null && credentials is not null)
        {
            credentials.Key.KeyId = KeyId.Length == 0 ? null : KeyId;
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor { Claims = claims, SigningCredentials = credentials, AdditionalHeaderClaims = MoreHeaders });
    }
}
