using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Connector;

public sealed class OutboundTokenTests
{
    private const string AppId = "6f2b7f0e-0000-4000-8000-000000000001";
    private const string Secret = "s3cret";
    private const string Login = "http://127.0.0.1/login/tenant";

    private int issued;
    private int lifetime;
    private HttpStatusCode authority;
    private Func<string?, HttpStatusCode> connector = _ => HttpStatusCode.OK;
    private RecordingHandler handler = null!;
    private PasswordServiceClientCredentialFactory identity = null!;

    private IEnumerable<RecordedRequest> TokenRequests => handler.Requests.Where(request => IsForToken(request));

    private IEnumerable<RecordedRequest> Calls => handler.Requests.Where(request => !IsForToken(request));

    [SetUp]
    public void Start()
    {
        Implementation.AssumeOurs("tokens are MSAL's, which talks to https authorities only and keeps one cache for the process");
        (issued, lifetime, authority, connector) = (0, 3600, HttpStatusCode.OK, _ => HttpStatusCode.OK);
        handler = new RecordingHandler(request => IsForToken(request)
            ? RecordingHandler.Json(
                authority == HttpStatusCode.OK
                    ? $$"""{"token_type":"Bearer","access_token":"t{{Interlocked.Increment(ref issued)}}","expires_in":{{lifetime}}}"""
                    : """{"error":"invalid_client","error_description":"the secret s3cret is wrong"}""",
                authority)
            : RecordingHandler.Json("{}", connector(request.Authorization)));
        identity = new PasswordServiceClientCredentialFactory(AppId, Secret, "tenant", new HttpClient(handler, disposeHandler: false), null);
    }

    [TearDown]
    public void Stop() => handler?.Dispose();

    [Test]
    public async Task A_token_is_asked_for_by_client_credentials_and_sent_along()
    {
        await SendAsync();

        var request = TokenRequests.Single();
        Assert.That(request.Uri.AbsoluteUri, Is.EqualTo($"{Login}/oauth2/v2.0/token"));
        Assert.That(WebUtility.UrlDecode(request.Body).Split('&'), Is.EquivalentTo(
        [
            "grant_type=client_credentials",
            $"client_id={AppId}",
            $"client_secret={Secret}",
            "scope=https://api.botframework.com/.default",
        ]));
        Assert.That(Calls.Single().Authorization, Is.EqualTo("Bearer t1"));
    }

    [TestCase(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, "https://login.microsoftonline.com/tenant/oauth2/v2.0/token")]
    [TestCase("https://login.microsoftonline.us/{0}", "https://login.microsoftonline.us/tenant/oauth2/v2.0/token")]
    public async Task A_clouds_authority_is_that_of_the_bots_tenant(string login, string endpoint)
    {
        await SendAsync(login);

        Assert.That(TokenRequests.Single().Uri.AbsoluteUri, Is.EqualTo(endpoint));
    }

    [Test]
    public async Task Concurrent_turns_share_one_token()
    {
        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => SendAsync()));

        Assert.That(TokenRequests.Count(), Is.EqualTo(1));
        Assert.That(Calls.Select(call => call.Authorization).Distinct(), Is.EqualTo(["Bearer t1"]));
    }

    [Test]
    public async Task A_token_that_is_about_to_expire_is_renewed()
    {
        lifetime = 299;
        await SendAsync();
        await SendAsync();

        Assert.That(Calls.Select(call => call.Authorization), Is.EqualTo(["Bearer t1", "Bearer t2"]));
    }

    [Test]
    public async Task A_token_that_cannot_be_renewed_early_serves_until_it_expires()
    {
        lifetime = 299;
        await SendAsync();
        authority = HttpStatusCode.ServiceUnavailable;
        await SendAsync();

        Assert.That(Calls.Select(call => call.Authorization), Is.EqualTo(["Bearer t1", "Bearer t1"]));
    }

    [Test]
    public async Task A_refused_token_is_replaced_and_the_call_repeated_once()
    {
        connector = token => token == "Bearer t1" ? HttpStatusCode.Unauthorized : HttpStatusCode.OK;
        await SendAsync();

        Assert.That(Calls.Select(call => call.Authorization), Is.EqualTo(["Bearer t1", "Bearer t2"]));
        Assert.That(Calls.Select(call => call.Body).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_call_that_is_refused_again_is_not_repeated_again()
    {
        connector = _ => HttpStatusCode.Unauthorized;

        var exception = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync());

        Assert.That(exception!.Response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(Calls.Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_refusal_by_the_authority_is_told_without_the_secret()
    {
        authority = HttpStatusCode.Unauthorized;

        var exception = await Assert.ThrowsAsync<MsalServiceException>(() => SendAsync());

        Assert.That(exception!.ErrorCode, Is.EqualTo("invalid_client"));
        Assert.That(exception.ToString(), Does.Not.Contain(Secret));
        Assert.That(Calls, Is.Empty);
    }

    [Test]
    public async Task A_bot_without_an_identity_sends_no_token()
    {
        identity = new PasswordServiceClientCredentialFactory();
        await SendAsync();

        Assert.That(handler.Requests.Select(request => request.Authorization), Is.EqualTo([(string?)null]));
    }

    private static bool IsForToken(RecordedRequest request) => request.Uri.AbsolutePath.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal);

    private async Task SendAsync(string login = Login)
    {
        var credentials = await identity.CreateCredentialsAsync(AppId, "https://api.botframework.com", login, false, default);
        using var client = new ConnectorClient(
            new Uri("https://smba.trafficmanager.net/amer/"), credentials, new HttpClient(handler, disposeHandler: false), true);
        await client.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Message, text: "hello"));
    }
}
