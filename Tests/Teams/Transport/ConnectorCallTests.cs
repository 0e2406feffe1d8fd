using System.Net;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Bot.Teams.Transport;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Identity.Client;
using NUnit.Framework;

namespace LeanTechBot.Tests.Teams.Transport;

/// <summary>What the bot sends to the channel, with the token that a simulated authority gives it.</summary>
internal sealed class ConnectorCallTests
{
    private const string Tenant = "6f2b7f0e-0000-4000-8000-0000000000aa";
    private const string Secret = "s3cret";
    private const string Service = "https://smba.trafficmanager.net/amer/";

    private readonly Dictionary<string, string?> settings = [];
    private string appId = "";
    private int issued;
    private HttpStatusCode authority;
    private Func<RecordedRequest, HttpResponseMessage> connector = null!;
    private RecordingHandler login = null!;
    private RecordingHandler channel = null!;
    private ServiceProvider? services;

    private IEnumerable<RecordedRequest> TokenRequests => login.Requests.Where(request => request.Method == "POST" || request.Uri.AbsolutePath.Contains("/identity/", StringComparison.Ordinal));

    [SetUp]
    public void Start()
    {
        (issued, authority) = (0, HttpStatusCode.OK);

        // Microsoft's library keeps tokens by app for the whole process: each test is an app of its own.
        appId = Guid.NewGuid().ToString();
        connector = _ => RecordingHandler.Json("""{"id":"1"}""");
        login = new RecordingHandler(AnswerLogin);
        channel = new RecordingHandler(request => connector(request));
        settings.Clear();
        settings["MicrosoftAppType"] = "SingleTenant";
        settings["MicrosoftAppId"] = appId;
        settings["MicrosoftAppPassword"] = Secret;
        settings["MicrosoftAppTenantId"] = Tenant;
        settings["ServiceUrls:Hosts:0"] = "smba.trafficmanager.net";
        settings["ServiceUrls:Hosts:1"] = "*.botframework.com";
    }

    [TearDown]
    public void Stop()
    {
        services?.Dispose();
        services = null;
        login.Dispose();
        channel.Dispose();
    }

    [Test]
    public async Task A_token_is_asked_for_by_client_credentials_and_sent_along()
    {
        await SendAsync();

        var request = TokenRequests.Single();
        Assert.That(request.Uri.GetLeftPart(UriPartial.Path), Is.EqualTo($"https://login.microsoftonline.com/{Tenant}/oauth2/v2.0/token"));
        Assert.That(WebUtility.UrlDecode(request.Body).Split('&'), Is.SupersetOf(
        [
            "grant_type=client_credentials",
            $"client_id={appId}",
            $"client_secret={Secret}",
            "scope=https://api.botframework.com/.default",
        ]));
        Assert.That(channel.Requests.Single().Authorization, Is.EqualTo("Bearer t1"));
    }

    [TestCase("ToChannelFromBotLoginUrl", "https://login.example/{0}", "https://login.example/6f2b7f0e-0000-4000-8000-0000000000aa/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [TestCase("ToChannelFromBotLoginUrl", "https://login.example/own-tenant", "https://login.example/own-tenant/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [TestCase("ChannelService", "https://botframework.azure.us", "https://login.microsoftonline.us/6f2b7f0e-0000-4000-8000-0000000000aa/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    public async Task Another_cloud_is_a_setting(string name, string value, string endpoint, string scope)
    {
        settings[name] = value;

        await SendAsync();

        var request = TokenRequests.Single();
        Assert.That(request.Uri.GetLeftPart(UriPartial.Path), Is.EqualTo(endpoint));
        Assert.That(WebUtility.UrlDecode(request.Body).Split('&'), Has.Some.EqualTo($"scope={scope}"));
    }

    [Test]
    public async Task A_managed_identity_needs_no_secret()
    {
        settings["MicrosoftAppType"] = "UserAssignedMSI";
        settings["MicrosoftAppPassword"] = "";

        await SendAsync();

        var request = TokenRequests.Single();
        Assert.That(request.Uri.Query, Does.Contain($"client_id={appId}").And.Contain("resource=https://api.botframework.com"));
        Assert.That(channel.Requests.Single().Authorization, Is.EqualTo("Bearer t1"));
    }

    [Test]
    public async Task Calls_at_once_share_one_token()
    {
        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => SendAsync()));

        Assert.That(TokenRequests.Count(), Is.EqualTo(1));
        Assert.That(channel.Requests.Select(call => call.Authorization).Distinct(), Is.EqualTo(["Bearer t1"]));
    }

    [Test]
    public async Task A_refused_token_is_replaced_and_the_call_repeated_once()
    {
        connector = call => RecordingHandler.Json("""{"id":"1"}""", call.Authorization == "Bearer t1" ? HttpStatusCode.Unauthorized : HttpStatusCode.OK);

        await SendAsync();

        Assert.That(channel.Requests.Select(call => call.Authorization), Is.EqualTo(["Bearer t1", "Bearer t2"]));
        Assert.That(channel.Requests.Select(call => call.Body).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_call_that_is_refused_again_is_not_repeated_again()
    {
        connector = _ => RecordingHandler.Json("{}", HttpStatusCode.Unauthorized);

        var exception = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync());

        Assert.That(exception!.Response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(channel.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_refusal_by_the_authority_is_told_without_the_secret()
    {
        authority = HttpStatusCode.Unauthorized;

        var exception = await Assert.ThrowsAsync<MsalServiceException>(() => SendAsync());

        Assert.That(exception!.ErrorCode, Is.EqualTo("invalid_client"));
        Assert.That(channel.Requests, Is.Empty);
    }

    [Test]
    public async Task A_bot_without_an_identity_sends_no_token()
    {
        settings["MicrosoftAppId"] = "";
        settings["MicrosoftAppPassword"] = "";

        await SendAsync();

        Assert.That(channel.Requests.Select(request => request.Authorization), Is.EqualTo([(string?)null]));
        Assert.That(login.Requests, Is.Empty);
    }

    [Test]
    public async Task A_client_is_made_once_for_a_service_and_survives_its_turns()
    {
        var first = await ClientAsync(Service);
        first.Dispose();

        Assert.That(await ClientAsync(Service), Is.SameAs(first));
        Assert.That(await ClientAsync("https://emea.botframework.com/"), Is.Not.SameAs(first));
        await first.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Message, text: "hello"));
    }

    /// <summary>The SDK's clients write their names into the headers of the HTTP client that they are made over: a request under way then failed, and its turn with 500.</summary>
    [Test]
    public async Task Making_a_client_touches_no_headers_of_one_in_use()
    {
        var client = (ConnectorClient)await ClientAsync(Service);
        var before = client.HttpClient.DefaultRequestHeaders.ToString();

        await ClientAsync("https://emea.botframework.com/");
        using var teams = new TeamsConnectorClient(client.BaseUri, client.Credentials, client.HttpClient, disposeHttpClient: false);

        Assert.That(client.HttpClient.DefaultRequestHeaders.ToString(), Is.EqualTo(before));
        Assert.That(before, Does.Contain("Microsoft-BotFramework"));
    }

    [Test]
    public async Task Turns_that_meet_a_service_at_once_are_all_sent()
    {
        for (var round = 0; round < 50; round++)
        {
            var service = $"https://{round}.botframework.com/";
            await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => SendAsync(service))));
        }

        Assert.That(channel.Requests, Has.Count.EqualTo(800));
    }

    [Test]
    public async Task Only_so_many_services_are_remembered()
    {
        var first = await ClientAsync(Service);
        for (var i = 0; i < 300; i++)
        {
            await ClientAsync($"https://{i}.botframework.com/");
        }

        Assert.That(await ClientAsync(Service), Is.Not.SameAs(first));
    }

    [TestCase(307)]
    [TestCase(308)]
    public async Task A_redirect_to_another_service_of_the_settings_is_followed(int status)
    {
        connector = call => call.Uri.Host == "smba.trafficmanager.net" ? Redirect(status, "https://emea.botframework.com/v3/moved") : RecordingHandler.Json("""{"id":"2"}""");

        await SendAsync();

        Assert.That(channel.Requests.Select(call => call.Uri.Host), Is.EqualTo(["smba.trafficmanager.net", "emea.botframework.com"]));
        Assert.That(channel.Requests.Select(call => (call.Body, call.Method)).Distinct().Count(), Is.EqualTo(1));
    }

    [TestCase(307, "https://evil.test/")]
    [TestCase(308, "https://evil.test/")]
    [TestCase(307, "http://smba.trafficmanager.net/amer/")]
    [TestCase(307, "https://smba.trafficmanager.net:8443/amer/")]
    [TestCase(307, "https://smba.trafficmanager.net.evil.test/")]
    [TestCase(307, "https://user@evil.test/")]
    [TestCase(302, "https://evil.test/")]
    public async Task A_redirect_to_anywhere_else_is_not_followed(int status, string address)
    {
        connector = _ => Redirect(status, address);

        await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync());

        Assert.That(channel.Requests.Select(call => call.Uri.Host), Is.EqualTo(["smba.trafficmanager.net"]));
    }

    [Test]
    public async Task A_redirect_in_a_circle_ends()
    {
        connector = call => Redirect(307, call.Uri.AbsoluteUri);

        await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync());

        Assert.That(channel.Requests, Has.Count.EqualTo(4));
    }

    [TestCase("https://evil.test/")]
    [TestCase("http://smba.trafficmanager.net/")]
    [TestCase("https://smba.trafficmanager.net:444/")]
    [TestCase("https://127.0.0.1/")]
    public async Task Nothing_is_sent_to_a_service_that_the_settings_do_not_allow(string service)
    {
        await Assert.ThrowsAsync<ServiceUrlRefusedException>(() => SendAsync(service));

        Assert.That(channel.Requests, Is.Empty);
    }

    private static HttpResponseMessage Redirect(int status, string address) => new((HttpStatusCode)status) { Headers = { Location = new Uri(address) } };

    /// <summary>Microsoft's login, a private cloud's, or the machine's managed identity.</summary>
    private HttpResponseMessage AnswerLogin(RecordedRequest request)
    {
        if (request.Uri.AbsolutePath.Contains("/discovery/", StringComparison.Ordinal))
        {
            return RecordingHandler.Json($$"""{"tenant_discovery_endpoint":"https://{{request.Uri.Host}}/x","metadata":[]}""");
        }

        if (request.Method != "POST" && !request.Uri.AbsolutePath.Contains("/identity/", StringComparison.Ordinal))
        {
            return new HttpResponseMessage(HttpStatusCode.NotFound);
        }

        return authority == HttpStatusCode.OK
            ? RecordingHandler.Json($$"""{"token_type":"Bearer","access_token":"t{{Interlocked.Increment(ref issued)}}","expires_in":3600,"expires_on":"4102444800","resource":"r"}""")
            : RecordingHandler.Json("""{"error":"invalid_client","error_description":"the secret is wrong"}""", authority);
    }

    private async Task SendAsync(string service = Service)
    {
        var client = await ClientAsync(service);
        await client.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Message, text: "hello"));
    }

    private async Task<IConnectorClient> ClientAsync(string service)
    {
        services ??= CreateServices();
        var authentication = services.GetRequiredService<BotFrameworkAuthentication>();
        var identity = new System.Security.Claims.ClaimsIdentity([new(AuthenticationConstants.AudienceClaim, settings["MicrosoftAppId"]!)]);
        return await authentication.CreateConnectorFactory(identity).CreateAsync(service, authentication.GetOriginatingAudience(), default);
    }

    private ServiceProvider CreateServices()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var all = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddResilience().AddTransport();
        all.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = "Production" });
        all.Configure<BotIdentityOptions>(configuration).Configure<ServiceUrlsOptions>(configuration.GetSection(ServiceUrlsOptions.Section));
        all.AddHttpClient("bot-login").ConfigurePrimaryHttpMessageHandler(() => login);
        all.AddHttpClient("teams-connector").ConfigurePrimaryHttpMessageHandler(() => channel);
        return all.BuildServiceProvider();
    }
}
