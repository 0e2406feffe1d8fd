using System.Security.Cryptography;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using Microsoft.IdentityModel.Tokens;
using NUnit.Framework;

namespace LeanTechBot.Tests.Health;

/// <summary>
/// Who has a token that the tenant made out for the bot is told the findings; whatever else is sent along is a stranger's.
/// </summary>
internal sealed class HealthTokenTests
{
    private const string AppId = "5f1c8a3e-7b24-4d90-a6e1-93c2d7f0b458";

    private TenantAuthority authority = null!;
    private BotHost bot = null!;

    [SetUp]
    public async Task Start()
    {
        authority = await TenantAuthority.StartAsync();
        bot = await BotHost.StartAsync(
            ("MicrosoftAppId", AppId), ("MicrosoftAppPassword", "hush-hush"), ("MicrosoftAppTenantId", TenantAuthority.Tenant),
            ("ToChannelFromBotLoginUrl", $"{authority.Address}/{TenantAuthority.Tenant}"));
    }

    [TearDown]
    public async Task Stop()
    {
        await bot.DisposeAsync();
        await authority.DisposeAsync();
    }

    [Test]
    public async Task What_cannot_be_a_token_of_the_tenant_is_not_worth_a_question()
    {
        foreach (var authorization in new[]
        {
            "Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic dXNlcjpodXNo", "Bearer ..", "bearer\tx", "Bearer null",
            $"Bearer {new string('a', 20_000)}", $"Bearer {new string('.', 500)}",
            $"Bearer {authority.Token(AppId, "https://login.microsoftonline.com/0b1e2d3c-4f5a-4b6c-8d7e-9f0a1b2c3d4e/v2.0")}",
            $"Bearer {authority.Token("another-app")}",
            $"Bearer {authority.Token(AppId, signing: Signing(new SymmetricSecurityKey(new byte[64]), SecurityAlgorithms.HmacSha256))}",
            $"Bearer {Unsigned(authority.Token(AppId))}",
        })
        {
            Assert.That((await bot.AsksHealthAsync(authorization)).Body, Is.AnyOf("Healthy", "Degraded"), authorization);
        }

        // At the channel's endpoint not even a right one is a question for the tenant.
        await bot.PostAsync("{}", authorization: $"Bearer {authority.Token(AppId)}");
        Assert.That(authority.Requests, Is.Zero);
        Assert.That(bot.Log.Lines.Where(line => line.Contains("   at ", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task A_token_of_the_tenant_for_the_bot_shows_the_findings()
    {
        foreach (var token in new[]
        {
            authority.Token(AppId),
            authority.Token($"api://{AppId}"),
            authority.Token(AppId, $"https://sts.windows.net/{TenantAuthority.Tenant}/"),
        })
        {
            var told = (await bot.AsksHealthAsync($"Bearer {token}")).Body;
            Assert.That(told, Does.StartWith("Degraded").And.Contain("store: Healthy").And.Contain("missing"));
        }
    }

    [Test]
    public async Task A_token_that_is_not_valid_shows_the_grade_alone()
    {
        using var other = RSA.Create(2048);
        foreach (var token in new[]
        {
            authority.Token(AppId, from: DateTime.UtcNow.AddHours(-2)), authority.Token(AppId, from: DateTime.UtcNow.AddHours(2)),
            authority.Token(AppId, signing: Signing(new RsaSecurityKey(other) { KeyId = "k1" }, SecurityAlgorithms.RsaSha256)),
            authority.Token(AppId, signing: Signing(new RsaSecurityKey(other) { KeyId = "k2" }, SecurityAlgorithms.RsaSha256)),
            authority.Token(AppId)[..^5],
        })
        {
            Assert.That((await bot.AsksHealthAsync($"Bearer {token}")).Body, Is.EqualTo("Degraded"));
        }

        Assert.That(bot.Log.Lines.Where(line => line.Contains("   at ", StringComparison.Ordinal)), Is.Empty);
    }

    private static SigningCredentials Signing(SecurityKey key, string algorithm) => new(key, algorithm);

    private static string Unsigned(string token) => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{token.Split('.')[1]}.";
}
