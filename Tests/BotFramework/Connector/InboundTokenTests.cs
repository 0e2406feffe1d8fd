using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Connector;

public sealed class InboundTokenTests
{
    private static readonly ChannelToken Good = new();

    private SigningKey key = null!;
    private OpenIdServer issuer = null!;
    private BotFrameworkAuthentication authentication = null!;

    // Making a key pair takes long, and nothing changes it.
    [OneTimeSetUp]
    public void MakeKey() => key = new SigningKey("key-1", "msteams", "webchat");

    [OneTimeTearDown]
    public void ForgetKey() => key.Dispose();

    [SetUp]
    public async Task Start()
    {
        Implementation.AssumeOurs(
            "OpenID metadata is read over https only, its keys are fetched anew by age only, and bad signatures have exceptions of their own");
        issuer = await OpenIdServer.StartAsync(key);
        authentication = AuthenticationOf(ChannelToken.AppId);
    }

    [TearDown]
    public async Task Stop()
    {
        if (issuer is not null)
        {
            await issuer.DisposeAsync();
        }
    }

    private static IEnumerable<TestCaseData> GoodTokens()
    {
        static TestCaseData Case(string name, ChannelToken token) => new TestCaseData(token).SetArgDisplayNames(name);

        yield return Case("as issued", Good);
        yield return Case("expired within the skew", Good with { Expires = -4 });
        yield return Case("from a clock ahead within the skew", Good with { NotBefore = 4 });
        yield return Case("service URL in other case", Good with { ServiceUrlClaim = "HTTPS://SMBA.trafficmanager.net/AMER/" });
    }

    [TestCaseSource(nameof(GoodTokens))]
    public async Task A_channels_own_token_is_accepted(object token)
    {
        var result = await authentication.AuthenticateRequestAsync(Message(), Bearer(((ChannelToken)token).Sign(key.Private)), default);

        Assert.That(result.ClaimsIdentity.IsAuthenticated, Is.True);
        Assert.That(result.ClaimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value, Is.EqualTo(ChannelToken.AppId));
        Assert.That(result.Audience, Is.EqualTo(AuthenticationConstants.ToChannelFromBotOAuthScope));
        Assert.That(result.ConnectorFactory, Is.Not.Null);
    }

    private static IEnumerable<TestCaseData> BadTokens()
    {
        static TestCaseData Case(string name, ChannelToken token) => new TestCaseData(token).SetArgDisplayNames(name);

        yield return Case("another issuer", Good with { Issuer = "https://evil.test" });
        yield return Case("another bot's", Good with { Audience = "6f2b7f0e-0000-4000-8000-00000000ffff" });
        yield return Case("the bot's id as a URI", Good with { Audience = $"api://{ChannelToken.AppId}" });
        yield return Case("the bot's id in other case", Good with { Audience = ChannelToken.AppId.ToUpperInvariant() });
        yield return Case("several audiences", Good with { Audience = new[] { "other", ChannelToken.AppId } });
        yield return Case("no audience", Good with { Audience = null });
        yield return Case("expired", Good with { Expires = -6 });
        yield return Case("not yet valid", Good with { NotBefore = 6 });
        yield return Case("never expiring", Good with { Expires = null });
        yield return Case("another service URL", Good with { ServiceUrlClaim = "https://evil.test/" });
        yield return Case("no service URL", Good with { ServiceUrlClaim = null });
        yield return Case("another bot's as a skill caller", Good with
        {
            Issuer = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
            MoreClaims = new() { ["ver"] = "2.0", ["azp"] = "6f2b7f0e-0000-4000-8000-00000000ffff" },
        });
        yield return Case("the bot's own, as the Emulator's", Good with
        {
            Issuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
            MoreClaims = new() { ["ver"] = "1.0", ["appid"] = ChannelToken.AppId },
        });
    }

    [TestCaseSource(nameof(BadTokens))]
    public Task A_token_that_says_anything_else_is_refused(object token) =>
        AssertRefusedAsync(Bearer(((ChannelToken)token).Sign(key.Private)));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("Bearer")]
    [TestCase("Bearer ")]
    [TestCase("Bearer not-a-token")]
    [TestCase("Bearer a.b.c")]
    [TestCase("Bearer ..")]
    [TestCase("Basic dXNlcjpwYXNz")]
    public Task A_header_without_a_token_is_refused(string? header) => AssertRefusedAsync(header);

    [Test]
    public Task A_token_under_another_scheme_is_refused() => AssertRefusedAsync($"Basic {Good.Sign(key.Private)}");

    [Test]
    public Task An_unsigned_token_is_refused() => AssertRefusedAsync(Bearer(Good.Unsigned()));

    [Test]
    public Task A_token_signed_with_the_public_key_as_a_shared_secret_is_refused() => AssertRefusedAsync(
        Bearer(Good.Sign(new SymmetricSecurityKey(key.PublicBytes) { KeyId = key.Id }, SecurityAlgorithms.HmacSha256)));

    [TestCase(SecurityAlgorithms.RsaSha384)]
    [TestCase(SecurityAlgorithms.RsaSha512)]
    [TestCase(SecurityAlgorithms.RsaSsaPssSha256)]
    public Task A_token_of_another_algorithm_is_refused(string algorithm) => AssertRefusedAsync(Bearer(Good.Sign(key.Private, algorithm)));

    [Test]
    public async Task A_token_signed_by_a_stranger_under_a_known_key_id_is_refused()
    {
        using var stranger = new SigningKey(key.Id);
        await AssertRefusedAsync(Bearer(Good.Sign(stranger.Private)));
    }

    [Test]
    public async Task A_token_with_another_payload_than_was_signed_is_refused()
    {
        var parts = Good.Sign(key.Private).Split('.');
        var other = (Good with { Expires = 600 }).Sign(key.Private).Split('.');
        await AssertRefusedAsync(Bearer($"{parts[0]}.{other[1]}.{parts[2]}"));
    }

    [Test]
    public Task A_key_that_does_not_endorse_the_channel_is_refused() =>
        AssertRefusedAsync(Bearer(Good.Sign(key.Private)), Message(channelId: "slack"));

    [Test]
    public Task An_activity_without_a_channel_is_refused() => AssertRefusedAsync(Bearer(Good.Sign(key.Private)), Message(channelId: ""));

    [Test]
    public Task An_activity_without_a_service_URL_is_refused() => AssertRefusedAsync(Bearer(Good.Sign(key.Private)), Message(serviceUrl: null));

    [Test]
    public async Task A_key_that_came_later_is_fetched()
    {
        await AcceptAsync(key);
        using var later = new SigningKey("key-2", "msteams");
        issuer.Keys = [key, later];

        await AcceptAsync(later);
        await AcceptAsync(key);

        Assert.That(issuer.Downloads, Is.EqualTo(2));
    }

    [Test]
    public async Task Keys_that_nobody_has_do_not_make_the_issuer_answer_again_and_again()
    {
        await AcceptAsync(key);
        using var stranger = new SigningKey("no-such-key", "msteams");
        for (var i = 0; i < 20; i++)
        {
            await AssertRefusedAsync(Bearer(Good.Sign(stranger.Private)));
        }

        Assert.That(issuer.Downloads, Is.EqualTo(2));
    }

    [Test]
    public async Task Keys_that_are_known_serve_while_the_issuer_is_down()
    {
        await AcceptAsync(key);
        issuer.IsDown = true;
        using var stranger = new SigningKey("no-such-key", "msteams");
        await AssertRefusedAsync(Bearer(Good.Sign(stranger.Private)));

        await AcceptAsync(key);
    }

    [Test]
    public async Task What_a_token_may_be_used_for_is_asked_every_time()
    {
        var token = Bearer(Good.Sign(key.Private));
        var first = await authentication.AuthenticateRequestAsync(Message(), token, default);
        first.ClaimsIdentity.AddClaim(new Claim("role", "admin"));

        await AssertRefusedAsync(token, Message(channelId: "slack"));
        await AssertRefusedAsync(token, Message(serviceUrl: "https://elsewhere.example/"));
        var again = await authentication.AuthenticateRequestAsync(Message(), token, default);

        Assert.That(again.ClaimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value, Is.EqualTo(ChannelToken.AppId));
        Assert.That(again.ClaimsIdentity.FindFirst("role"), Is.Null);
    }

    [Test]
    public async Task A_token_that_was_accepted_is_refused_when_its_key_is_withdrawn()
    {
        var token = Bearer(Good.Sign(key.Private));
        await authentication.AuthenticateRequestAsync(Message(), token, default);
        using var later = new SigningKey("key-2", "msteams");
        issuer.Keys = [later];
        await AcceptAsync(later);

        await AssertRefusedAsync(token);
    }

    [Test]
    public async Task Concurrent_requests_fetch_the_keys_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => AcceptAsync(key)));

        Assert.That(issuer.Downloads, Is.EqualTo(1));
    }

    [Test]
    public async Task An_issuer_that_is_down_lets_nobody_in()
    {
        issuer.IsDown = true;
        await AssertRefusedAsync(Bearer(Good.Sign(key.Private)));
    }

    [Test]
    public async Task A_further_check_of_the_claims_can_refuse()
    {
        authentication = AuthenticationOf(ChannelToken.AppId, new AuthenticationConfiguration { ClaimsValidator = new RefusingValidator() });
        await AssertRefusedAsync(Bearer(Good.Sign(key.Private)));
    }

    [Test]
    public async Task A_key_that_lacks_a_required_endorsement_is_refused()
    {
        authentication = AuthenticationOf(ChannelToken.AppId, new AuthenticationConfiguration { RequiredEndorsements = ["certified"] });
        await AssertRefusedAsync(Bearer(Good.Sign(key.Private)));
    }

    [Test]
    public async Task A_bot_without_an_identity_takes_what_comes_without_a_token()
    {
        authentication = AuthenticationOf(appId: null);

        var result = await authentication.AuthenticateRequestAsync(Message(), null, default);

        Assert.That(result.ClaimsIdentity.IsAuthenticated, Is.True);
        Assert.That(result.ClaimsIdentity.Claims, Is.Empty);
        Assert.That(result.CallerId, Is.Null);
        await AssertRefusedAsync(Bearer(Good.Sign(key.Private)));
    }

    private static Activity Message(string channelId = "msteams", string? serviceUrl = ChannelToken.ServiceUrl) =>
        new(ActivityTypes.Message, channelId: channelId, serviceUrl: serviceUrl);

    private static string Bearer(string token) => $"Bearer {token}";

    private BotFrameworkAuthentication AuthenticationOf(string? appId, AuthenticationConfiguration? further = null) =>
        new ConfigurationBotFrameworkAuthentication(
            new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["MicrosoftAppId"] = appId,
                ["MicrosoftAppPassword"] = "secret",
                ["ToBotFromChannelOpenIdMetadataUrl"] = issuer.MetadataUrl,
            }).Build(),
            authConfiguration: further);

    private async Task AcceptAsync(SigningKey signer)
    {
        var result = await authentication.AuthenticateRequestAsync(Message(), Bearer(Good.Sign(signer.Private)), default);
        Assert.That(result.ClaimsIdentity.IsAuthenticated, Is.True);
    }

    private async Task AssertRefusedAsync(string? header, Activity? activity = null) => await Assert.ThrowsAsync<UnauthorizedAccessException>(
        () => authentication.AuthenticateRequestAsync(activity ?? Message(), header, default));

    private sealed class RefusingValidator : ClaimsValidator
    {
        public override Task ValidateClaimsAsync(IList<Claim> claims) => throw new UnauthorizedAccessException("refused");
    }
}
