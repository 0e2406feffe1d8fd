using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LeanTechBot.Tests.BotFramework.Connector;

/// <summary>A token as the Teams channel issues it, unless told otherwise.</summary>
internal sealed record ChannelToken
{
    public const string AppId = "6f2b7f0e-0000-4000-8000-000000000002";
    public const string ServiceUrl = "https://smba.trafficmanager.net/amer/";

    public string Issuer { get; init; } = "https://api.botframework.com";

    public object? Audience { get; init; } = AppId;

    /// <summary>Minutes from now; null leaves the claim out.</summary>
    public int? Expires { get; init; } = 60;

    public int NotBefore { get; init; } = -60;

    public string? ServiceUrlClaim { get; init; } = ServiceUrl;

    public Dictionary<string, object> MoreClaims { get; init; } = [];

    public string Sign(SecurityKey key, string algorithm = SecurityAlgorithms.RsaSha256) =>
        Create(new SigningCredentials(key, algorithm) { CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } });

    public string Unsigned() => Create(null);

    private string Create(SigningCredentials? credentials)
    {
        var now = TimeProvider.System.GetUtcNow();
        var claims = new Dictionary<string, object>(MoreClaims)
        {
            ["iss"] = Issuer,
            ["nbf"] = now.AddMinutes(NotBefore).ToUnixTimeSeconds(),
        };
        void Add(string name, object? value)
        {
            if (value is not null)
            {
                claims[name] = value;
            }
        }

        Add("aud", Audience);
        Add("exp", Expires is { } minutes ? now.AddMinutes(minutes).ToUnixTimeSeconds() : null);
        Add("serviceurl", ServiceUrlClaim);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor { Claims = claims, SigningCredentials = credentials });
    }
}
