using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LeanTechBot.Tests.Fakes;

/// <summary>The login of a tenant: it publishes its keys and makes out tokens.</summary>
internal sealed class TenantAuthority : IAsyncDisposable
{
    public const string Tenant = "7c3f4b52-9d1e-4a86-b0c4-5e2a91d87f36";

    private readonly WebApplication app;
    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "k1" };
    private int requests;

    private TenantAuthority(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    /// <summary>Who makes out its tokens (v2.0).</summary>
    public string Issuer => $"{Address}/{Tenant}/v2.0";

    /// <summary>How often something was asked of it.</summary>
    public int Requests => requests;

    public static async Task<TenantAuthority> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var authority = new TenantAuthority(app);
        app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", authority.Configuration);
        app.MapGet("/keys", authority.Keys);
        await app.StartAsync();
        return authority;
    }

    /// <summary>Makes out a token that is valid for ten minutes from an instant.</summary>
    /// <param name="signing">Null for the authority's own key.</param>
    public string Token(string audience, string? issuer = null, DateTime? from = null, SigningCredentials? signing = null)
    {
        var begins = from ?? DateTime.UtcNow.AddMinutes(-1);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? Issuer,
            Audience = audience,
            NotBefore = begins,
            IssuedAt = begins,
            Expires = begins.AddMinutes(10),
            SigningCredentials = signing ?? new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
        });
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Configuration()
    {
        Interlocked.Increment(ref requests);
        return Results.Json(new { issuer = Issuer, jwks_uri = $"{Address}/keys" });
    }

    private IResult Keys()
    {
        Interlocked.Increment(ref requests);
        var parts = key.Rsa.ExportParameters(includePrivateParameters: false);
        var (modulus, exponent) = (Base64UrlEncoder.Encode(parts.Modulus), Base64UrlEncoder.Encode(parts.Exponent));
        return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = key.KeyId, n = modulus, e = exponent } } });
    }
}
