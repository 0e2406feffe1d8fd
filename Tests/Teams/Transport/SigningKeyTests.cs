using System.Net;
using NUnit.Framework;

namespace LeanTechBot.Tests.Teams.Transport;

/// <summary>The keys of the issuer come late, change, are malformed or do not come: the channel gets in as soon as it can be known, and nobody else.</summary>
internal sealed class SigningKeyTests
{
    private SigningKey key = null!;
    private SigningKey later = null!;
    private TokenBot bot = null!;

    // Making a key pair takes long, and nothing changes it.
    [OneTimeSetUp]
    public void MakeKeys() => (key, later) = (new SigningKey("key-1", "msteams"), new SigningKey("key-2", "msteams"));

    [OneTimeTearDown]
    public void ForgetKeys()
    {
        key.Dispose();
        later.Dispose();
    }

    [SetUp]
    public async Task StartAsync() => bot = await TokenBot.StartAsync(key);

    [TearDown]
    public async Task StopAsync() => await bot.DisposeAsync();

    [Test]
    public async Task A_key_that_came_later_is_fetched()
    {
        await bot.AcceptsAsync(key);
        bot.Issuer.Keys = [key.Public, later.Public];

        await bot.AcceptsAsync(later);
        await bot.AcceptsAsync(key);

        Assert.That(bot.Issuer.Downloads, Is.EqualTo(2));
    }

    [Test]
    public async Task A_key_that_nobody_has_does_not_make_the_issuer_answer_again_and_again()
    {
        await bot.AcceptsAsync(key);
        using var stranger = new SigningKey("no-such-key", "msteams");
        for (var i = 0; i < 20; i++)
        {
            bot.HasRefused(await bot.PostAsync(bot.Token.Sign(stranger.Private)));
        }

        Assert.That(bot.Issuer.Downloads, Is.EqualTo(2));
    }

    [Test]
    public async Task A_stranger_s_unknown_key_does_not_delay_one_that_came_later()
    {
        await bot.AcceptsAsync(key);
        using var stranger = new SigningKey("no-such-key", "msteams");
        bot.HasRefused(await bot.PostAsync(bot.Token.Sign(stranger.Private)));
        bot.Issuer.Keys = [later.Public];

        await bot.AcceptsAsync(later);
    }

    [Test]
    public async Task A_token_without_a_signature_fetches_no_keys_whatever_key_it_names()
    {
        await bot.AcceptsAsync(key);
        for (var i = 0; i < 20; i++)
        {
            bot.HasRefused(await bot.PostAsync(bot.Token.WithHeader(new { alg = "RS256", typ = "JWT", kid = $"key-{i}" }, "")));
            bot.HasRefused(await bot.PostAsync(bot.Token.WithHeader(new { alg = "none", typ = "JWT", kid = $"key-{i}" }, "")));
        }

        Assert.That(bot.Issuer.Downloads, Is.EqualTo(1));
        bot.Issuer.Keys = [later.Public];
        await bot.AcceptsAsync(later);
    }

    [Test]
    public async Task A_token_that_was_accepted_is_refused_when_its_key_is_withdrawn()
    {
        var token = bot.Token.Sign(key.Private);
        Assert.That(await bot.PostAsync(token), Is.EqualTo(HttpStatusCode.OK));
        bot.Issuer.Keys = [later.Public];
        await bot.AcceptsAsync(later);

        bot.HasRefused(await bot.PostAsync(token));
    }

    [Test]
    public async Task Callers_at_once_fetch_the_keys_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => bot.AcceptsAsync(key)));

        Assert.That(bot.Issuer.Downloads, Is.EqualTo(1));
    }

    [Test]
    public async Task Callers_at_once_with_a_later_key_fetch_it_once()
    {
        await bot.AcceptsAsync(key);
        bot.Issuer.Keys = [key.Public, later.Public];

        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => bot.AcceptsAsync(later)));

        Assert.That(bot.Issuer.Downloads, Is.EqualTo(2));
    }

    [Test]
    public async Task Keys_that_are_known_serve_while_the_issuer_is_down()
    {
        await bot.AcceptsAsync(key);
        bot.Issuer.IsDown = true;
        using var stranger = new SigningKey("no-such-key", "msteams");
        Assert.That(await bot.PostAsync(bot.Token.Sign(stranger.Private)), Is.EqualTo(HttpStatusCode.ServiceUnavailable));

        await bot.AcceptsAsync(key);
    }

    [Test]
    public async Task While_no_keys_can_be_fetched_the_channel_is_asked_to_come_again_by_one_fetch_for_all()
    {
        bot.Issuer.IsDown = true;
        bot.Issuer.Gate = new TaskCompletionSource();
        var callers = Enumerable.Range(0, 30).Select(_ => bot.PostAsync(bot.Token.Sign(key.Private))).ToArray();
        await Task.Delay(500);
        bot.Issuer.Gate.SetResult();

        Assert.That(await Task.WhenAll(callers), Is.All.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(bot.Issuer.Asked, Is.EqualTo(1));
        Assert.That(bot.Bot.Log.Lines, Has.None.Contains("   at "));
        bot.Issuer.IsDown = false;
        await bot.AcceptsAsync(key);
    }

    [TestCase("""{"kty":"RSA","use":"sig","kid":"odd","n":"!!!","e":"AQAB","endorsements":["msteams"]}""")]
    [TestCase("""{"kty":"RSA","use":"sig","kid":"odd","n":"AQAB","e":"AQAB","endorsements":["msteams"]}""")]
    [TestCase("""{"kty":"RSA","use":"sig","kid":"odd","n":null,"e":5}""")]
    [TestCase("""{"kty":"RSA","use":"sig","kid":["odd"],"n":"AQAB","e":"AQAB"}""")]
    [TestCase("""{"kty":"RSA","use":"sig"}""")]
    [TestCase("""{"kty":"EC","kid":"odd","crv":"P-256","x":"AQAB","y":"AQAB"}""")]
    [TestCase("""{"kty":{"odd":true}}""")]
    [TestCase("5")]
    [TestCase("null")]
    [TestCase("[]")]
    public async Task A_malformed_key_spoils_no_other(string odd)
    {
        bot.Issuer.Keys = [System.Text.Json.Nodes.JsonNode.Parse(odd)!, key.Public];

        await bot.AcceptsAsync(key);
    }

    [TestCase("")]
    [TestCase("not JSON")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{"keys":5}""")]
    public async Task What_is_no_key_set_is_no_answer(string text)
    {
        bot.Issuer.KeysText = text;

        Assert.That(await bot.PostAsync(bot.Token.Sign(key.Private)), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
    }

    [TestCase("http://keys.example/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("not a URL")]
    public async Task Keys_are_fetched_over_https_only(string address)
    {
        bot.Issuer.JwksUri = address;

        Assert.That(await bot.PostAsync(bot.Token.Sign(key.Private)), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
    }

    [Test]
    public async Task A_key_for_encryption_verifies_nothing()
    {
        using var encrypts = new SigningKey("key-3", "msteams") { Use = "enc" };
        bot.Issuer.Keys = [key.Public, encrypts.Public];

        bot.HasRefused(await bot.PostAsync(bot.Token.Sign(encrypts.Private)));
    }
}
