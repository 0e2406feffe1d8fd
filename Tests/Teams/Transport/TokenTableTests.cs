using System.Net;
using Microsoft.IdentityModel.Tokens;
using NUnit.Framework;

namespace LeanTechBot.Tests.Teams.Transport;

/// <summary>Which tokens the running bot takes: the channel's own, and nothing that differs in any way.</summary>
internal sealed class TokenTableTests
{
    private const string OtherApp = "6f2b7f0e-0000-4000-8000-00000000ffff";

    private SigningKey key = null!;
    private TokenBot bot = null!;

    // No token changes anything: one bot serves the whole table.
    [OneTimeSetUp]
    public async Task StartAsync()
    {
        key = new SigningKey("key-1", "msteams", "webchat");
        bot = await TokenBot.StartAsync(key);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await bot.DisposeAsync();
        key.Dispose();
    }

    private static TestCaseData Case(string name, Func<ChannelToken, ChannelToken> change) => new TestCaseData(change).SetArgDisplayNames(name);

    private static IEnumerable<TestCaseData> GoodTokens() =>
    [
        Case("as issued", token => token),
        Case("expired within the skew", token => token with { Expires = -4 }),
        Case("from a clock ahead within the skew", token => token with { NotBefore = 4 }),
        Case("without a beginning", token => token with { NotBefore = null }),
        Case("service URL in other case", token => token with { ServiceUrlClaim = token.ServiceUrlClaim!.ToUpperInvariant() }),
        Case("with claims that nobody asks for", token => token with { MoreClaims = new() { ["tid"] = "t", ["idp"] = "i" } }),
    ];

    [TestCaseSource(nameof(GoodTokens))]
    public async Task A_channels_own_token_is_accepted(object change) =>
        Assert.That(await bot.PostAsync(Changed(change).Sign(key.Private)), Is.EqualTo(HttpStatusCode.OK));

    [TestCase("bearer ")]
    [TestCase("BEARER ")]
    public async Task A_scheme_is_no_matter_of_case(string scheme) =>
        Assert.That(await bot.PostAsync(bot.Token.Sign(key.Private), scheme: scheme), Is.EqualTo(HttpStatusCode.OK));

    private static IEnumerable<TestCaseData> BadTokens() =>
    [
        Case("another issuer", token => token with { Issuer = "https://evil.test" }),
        Case("the issuer with a slash", token => token with { Issuer = "https://api.botframework.com/" }),
        Case("the issuer in other case", token => token with { Issuer = "https://API.botframework.com" }),
        Case("the government's issuer", token => token with { Issuer = "https://api.botframework.us" }),
        Case("no issuer", token => token with { Issuer = "" }),
        Case("another bot's", token => token with { Audience = OtherApp }),
        Case("the bot's id as a URI", token => token with { Audience = $"api://{ChannelToken.AppId}" }),
        Case("the bot's id in other case", token => token with { Audience = ChannelToken.AppId.ToUpperInvariant() }),
        Case("the bot's id with a blank", token => token with { Audience = $"{ChannelToken.AppId} " }),
        Case("two audiences, ours first", token => token with { Audience = new[] { ChannelToken.AppId, OtherApp } }),
        Case("two audiences, ours last", token => token with { Audience = new[] { OtherApp, ChannelToken.AppId } }),
        Case("an audience that is a number", token => token with { Audience = 5 }),
        Case("an empty audience", token => token with { Audience = "" }),
        Case("no audience", token => token with { Audience = null }),
        Case("expired", token => token with { Expires = -6 }),
        Case("expired long ago", token => token with { Expires = -60 * 24 * 400, NotBefore = null }),
        Case("not yet valid", token => token with { NotBefore = 6 }),
        Case("ended before it began", token => token with { NotBefore = 4, Expires = -4 }),
        Case("never expiring", token => token with { Expires = null }),
        Case("expiring at no number", token => token with { Expires = null, MoreClaims = new() { ["exp"] = "tomorrow" } }),
        Case("expiring at zero", token => token with { Expires = null, MoreClaims = new() { ["exp"] = 0 } }),
        Case("expired before 1970", token => token with { Expires = null, MoreClaims = new() { ["exp"] = -5 } }),
        Case("another service URL", token => token with { ServiceUrlClaim = "https://evil.test/" }),
        Case("the service URL without its slash", token => token with { ServiceUrlClaim = token.ServiceUrlClaim!.TrimEnd('/') }),
        Case("an empty service URL", token => token with { ServiceUrlClaim = "" }),
        Case("no service URL", token => token with { ServiceUrlClaim = null }),
        Case("a service URL that is a list", token => token with { ServiceUrlClaim = null, MoreClaims = new() { ["serviceurl"] = new[] { token.ServiceUrlClaim!, "https://evil.test/" } } }),
        Case("another bot's as a skill caller", token => token with
        {
            Issuer = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
            MoreClaims = new() { ["ver"] = "2.0", ["azp"] = OtherApp },
        }),
        Case("the Emulator's, version 1, with our app id", token => token with
        {
            Issuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
            MoreClaims = new() { ["ver"] = "1.0", ["appid"] = ChannelToken.AppId },
        }),
        Case("the Emulator's, version 2, with our app id", token => token with
        {
            Issuer = "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
            MoreClaims = new() { ["ver"] = "2.0", ["azp"] = ChannelToken.AppId },
        }),
        Case("no key id", token => token with { KeyId = "" }),
        Case("an unknown key id", token => token with { KeyId = "key-9" }),
        Case("the key id in other case", token => token with { KeyId = "KEY-1" }),
    ];

    [TestCaseSource(nameof(BadTokens))]
    public async Task A_token_that_says_anything_else_is_refused(object change) => bot.HasRefused(await bot.PostAsync(Changed(change).Sign(key.Private)));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("not-a-token")]
    [TestCase("a.b")]
    [TestCase("a.b.c")]
    [TestCase("..")]
    [TestCase("....")]
    [TestCase("e30.e30.")]
    [TestCase("e30.e30.e30")]
    [TestCase("bnVsbA.bnVsbA.bnVsbA")]
    [TestCase("W10.W10.W10")]
    public async Task What_is_no_token_is_refused(string? token) => bot.HasRefused(await bot.PostAsync(token));

    [TestCase("Basic ")]
    [TestCase("Bearer")]
    [TestCase("Token ")]
    [TestCase("")]
    public async Task A_token_under_another_scheme_is_refused(string scheme) => bot.HasRefused(await bot.PostAsync(bot.Token.Sign(key.Private), scheme: scheme));

    [Test]
    public async Task A_header_of_two_tokens_is_refused() =>
        bot.HasRefused(await bot.PostAsync($"{bot.Token.Sign(key.Private)}, Bearer {bot.Token.Sign(key.Private)}"));

    [Test]
    public async Task An_unsigned_token_is_refused() => bot.HasRefused(await bot.PostAsync(bot.Token.Unsigned()));

    [TestCase("none")]
    [TestCase("None")]
    [TestCase("RS256")]
    [TestCase("rs256")]
    [TestCase("ES256")]
    public async Task A_header_that_claims_an_algorithm_does_not_help(string algorithm) =>
        bot.HasRefused(await bot.PostAsync(bot.Token.WithHeader(new { alg = algorithm, typ = "JWT", kid = "key-1" })));

    [Test]
    public async Task A_key_in_the_token_itself_does_not_help()
    {
        using var stranger = new SigningKey("key-1");
        var token = bot.Token with { MoreHeaders = new() { ["jwk"] = System.Text.Json.JsonSerializer.SerializeToElement(stranger.Public), ["jku"] = "https://evil.test/keys", ["x5u"] = "https://evil.test/cert" } };
        bot.HasRefused(await bot.PostAsync(token.Sign(stranger.Private)));
    }

    [Test]
    public async Task A_token_signed_with_the_public_key_as_a_shared_secret_is_refused() => bot.HasRefused(
        await bot.PostAsync(bot.Token.Sign(new SymmetricSecurityKey(key.PublicBytes) { KeyId = key.Id }, SecurityAlgorithms.HmacSha256)));

    [TestCase(SecurityAlgorithms.RsaSha384)]
    [TestCase(SecurityAlgorithms.RsaSha512)]
    [TestCase(SecurityAlgorithms.RsaSsaPssSha256)]
    [TestCase(SecurityAlgorithms.RsaSsaPssSha512)]
    public async Task A_token_of_another_algorithm_is_refused(string algorithm) => bot.HasRefused(await bot.PostAsync(bot.Token.Sign(key.Private, algorithm)));

    [Test]
    public async Task A_token_signed_by_a_stranger_under_a_known_key_id_is_refused()
    {
        using var stranger = new SigningKey(key.Id);
        bot.HasRefused(await bot.PostAsync(bot.Token.Sign(stranger.Private)));
    }

    [Test]
    public async Task A_token_with_another_payload_than_was_signed_is_refused()
    {
        var parts = bot.Token.Sign(key.Private).Split('.');
        var other = (bot.Token with { Expires = 600 }).Sign(key.Private).Split('.');
        bot.HasRefused(await bot.PostAsync($"{parts[0]}.{other[1]}.{parts[2]}"));
    }

    [Test]
    public async Task A_token_without_its_signature_is_refused()
    {
        var parts = bot.Token.Sign(key.Private).Split('.');
        bot.HasRefused(await bot.PostAsync($"{parts[0]}.{parts[1]}."));
    }

    [TestCase("slack")]
    [TestCase("MSTEAMS")]
    [TestCase("emulator")]
    [TestCase("")]
    [TestCase(null)]
    public async Task A_key_that_does_not_endorse_the_channel_is_refused(string? channelId) =>
        bot.HasRefused(await bot.PostAsync(bot.Token.Sign(key.Private), channelId));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("https://evil.test/")]
    [TestCase("not a URL")]
    public async Task An_activity_of_another_service_than_the_token_s_is_refused(string? serviceUrl) =>
        bot.HasRefused(await bot.PostAsync(bot.Token.Sign(key.Private), serviceUrl: serviceUrl));

    [Test]
    public async Task What_a_token_may_be_used_for_is_asked_every_time()
    {
        var token = bot.Token.Sign(key.Private);
        Assert.That(await bot.PostAsync(token), Is.EqualTo(HttpStatusCode.OK));

        bot.HasRefused(await bot.PostAsync(token, channelId: "slack"));
        bot.HasRefused(await bot.PostAsync(token, serviceUrl: "https://elsewhere.example/"));
        Assert.That(await bot.PostAsync(token), Is.EqualTo(HttpStatusCode.OK));
    }

    private ChannelToken Changed(object change) => ((Func<ChannelToken, ChannelToken>)change)(bot.Token);
}
