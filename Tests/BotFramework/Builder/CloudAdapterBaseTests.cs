using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class CloudAdapterBaseTests
{
    private RecordingService _service = new();

    [SetUp]
    public void Start() => _service = new RecordingService();

    [TearDown]
    public void Stop() => _service.Dispose();

    [Test]
    public async Task A_reply_is_posted_below_the_activity_that_it_answers()
    {
        await ReceiveAsync(RecordingAdapter.Incoming(), (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));

        Assert.That(_service.Calls.Single().Line, Is.EqualTo("POST /v3/conversations/convo1/activities/incoming"));
        Assert.That((string?)_service.Calls.Single().Body!["text"], Is.EqualTo("hello"));
    }

    [Test]
    public async Task The_service_s_id_comes_back()
    {
        string? id = null;

        await ReceiveAsync(
            RecordingAdapter.Incoming(),
            async (turn, token) => id = (await turn.SendActivityAsync("hello", cancellationToken: token)).Id);

        Assert.That(id, Is.EqualTo("from-service"));
    }

    [Test]
    public async Task An_activity_is_updated_and_deleted_by_its_id()
    {
        await ReceiveAsync(RecordingAdapter.Incoming(), async (turn, token) =>
        {
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "7", Text = "new" }, token);
            await turn.DeleteActivityAsync("8", token);
        });

        Assert.That(_service.Calls.Select(call => call.Line), Is.EqualTo(new[]
        {
            "PUT /v3/conversations/convo1/activities/7",
            "DELETE /v3/conversations/convo1/activities/8",
        }));
    }

    [Test]
    public async Task A_trace_is_not_sent()
    {
        await ReceiveAsync(RecordingAdapter.Incoming(), (turn, token) => turn.SendActivityAsync(new Activity(ActivityTypes.Trace), token));

        Assert.That(_service.Calls, Is.Empty);
    }

    [Test]
    public async Task An_invoke_is_answered_in_the_response()
    {
        var activity = RecordingAdapter.Incoming(ActivityTypes.Invoke);
        activity.Name = "no/such";

        Assert.That((await ReceiveAsync(activity, new ActivityHandler().OnTurnAsync)).Status, Is.EqualTo(501));
        Assert.That(_service.Calls, Is.Empty);
    }

    [Test]
    public async Task An_invoke_that_nobody_answers_is_answered_501()
        => Assert.That((await ReceiveAsync(RecordingAdapter.Incoming(ActivityTypes.Invoke), (_, _) => Task.CompletedTask)).Status, Is.EqualTo(501));

    [Test]
    public async Task A_message_needs_no_answer_in_the_response()
        => Assert.That(await ReceiveAsync(RecordingAdapter.Incoming(), (_, _) => Task.CompletedTask), Is.Null);

    [Test]
    public async Task Expected_replies_are_the_response()
    {
        var activity = RecordingAdapter.Incoming();
        activity.DeliveryMode = DeliveryModes.ExpectReplies;

        var response = await ReceiveAsync(activity, (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));

        Assert.That(response.Status, Is.EqualTo(200));
        Assert.That(((ExpectedReplies)response.Body).Activities.Single().Text, Is.EqualTo("hello"));
        Assert.That(_service.Calls, Is.Empty);
    }

    [Test]
    public async Task The_turn_state_knows_who_called_and_how_to_answer()
    {
        await ReceiveAsync(RecordingAdapter.Incoming(), (turn, _) =>
        {
            Assert.That(turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey).IsAuthenticated, Is.True);
            Assert.That(turn.TurnState.Get<IConnectorClient>(), Is.Not.Null);
            Assert.That(turn.TurnState.Get<ConnectorFactory>(), Is.Not.Null);
            Assert.That(turn.TurnState.Get<BotCallbackHandler>(), Is.Not.Null);
            Assert.That(turn.Activity.CallerId, Is.EqualTo("urn:caller"));
            return Task.CompletedTask;
        });
    }

    [Test]
    public async Task A_continued_conversation_sends_to_it()
    {
        var reference = RecordingAdapter.Incoming().GetConversationReference();
        reference.ActivityId = null;

        await Adapter().ContinueConversationAsync(
            "app-id",
            reference,
            (turn, token) => turn.SendActivityAsync("later", cancellationToken: token),
            default);

        Assert.That(_service.Calls.Single().Line, Does.StartWith("POST /v3/conversations/convo1/activities"));
    }

    [Test]
    public void A_continuation_needs_an_address()
    {
        var noServiceUrl = new Activity(ActivityTypes.Event) { Conversation = new ConversationAccount(id: "convo1") };
        var noConversation = new Activity(ActivityTypes.Event) { ServiceUrl = "https://channel.example" };
        BotCallbackHandler bot = (_, _) => Task.CompletedTask;

        Assert.That(async () => await Adapter().ContinueConversationAsync("id", noServiceUrl, bot, default), Throws.ArgumentException);
        Assert.That(async () => await Adapter().ContinueConversationAsync("id", noConversation, bot, default), Throws.ArgumentException);
        Assert.That(
            async () => await Adapter().ContinueConversationAsync("id", (ConversationReference)null!, bot, default),
            Throws.ArgumentNullException);
    }

    [Test]
    public async Task A_message_to_a_channel_creates_a_thread()
    {
        Tuple<ConversationReference, string>? thread = null;

        await ReceiveAsync(RecordingAdapter.Incoming(), async (turn, token) =>
            thread = await TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("post"), "19:channel", "app-id", token));

        var call = _service.Calls.Single();
        Assert.That(call.Line, Is.EqualTo("POST /v3/conversations"));
        Assert.That((bool?)call.Body!["isGroup"], Is.True);
        Assert.That((string?)call.Body.SelectToken("channelData.channel.id"), Is.EqualTo("19:channel"));
        Assert.That((string?)call.Body.SelectToken("activity.text"), Is.EqualTo("post"));
        Assert.That(thread!.Item1.Conversation.Id, Is.EqualTo("from-service"));
        Assert.That(thread.Item2, Is.EqualTo("first-message"));
    }

    [Test]
    public async Task A_member_is_looked_up_in_the_team_or_else_in_the_conversation()
    {
        var inTeam = RecordingAdapter.Incoming();
        inTeam.ChannelData = JObject.Parse("""{"team":{"id":"19:team"}}""");

        await ReceiveAsync(RecordingAdapter.Incoming(), (turn, token) => TeamsInfo.GetMemberAsync(turn, "29:a", token));
        await ReceiveAsync(inTeam, (turn, token) => TeamsInfo.GetMemberAsync(turn, "29:a", token));

        Assert.That(_service.Calls.Select(call => WebUtility.UrlDecode(call.Line)), Is.EqualTo(new[]
        {
            "GET /v3/conversations/convo1/members/29:a",
            "GET /v3/conversations/19:team/members/29:a",
        }));
    }

    private Task<InvokeResponse> ReceiveAsync(Activity activity, BotCallbackHandler bot) => Adapter().ReceiveAsync(activity, bot);

    private Adapting Adapter() => new(new Trusting(_service));

    private sealed class Adapting(BotFrameworkAuthentication authentication) : CloudAdapterBase(authentication)
    {
        public Task<InvokeResponse> ReceiveAsync(Activity activity, BotCallbackHandler bot)
            => ProcessActivityAsync("Bearer any", activity, bot, CancellationToken.None);
    }

    private sealed class Trusting(RecordingService service) : BotFrameworkAuthentication
    {
        public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
            Activity activity,
            string authHeader,
            CancellationToken cancellationToken)
        {
            var identity = new ClaimsIdentity("test");
            return Task.FromResult(new AuthenticateRequestResult
            {
                Audience = "audience",
                CallerId = "urn:caller",
                ClaimsIdentity = identity,
                ConnectorFactory = CreateConnectorFactory(identity),
            });
        }

        public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
            string authHeader,
            string channelIdHeader,
            CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Connecting(service);

        public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
            => Task.FromResult<UserTokenClient>(new Tokenless());
    }

    private sealed class Connecting(RecordingService service) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            var http = new HttpClient(service, disposeHandler: false);
            return Task.FromResult<IConnectorClient>(
                new ConnectorClient(new Uri(serviceUrl), (ServiceClientCredentials)new Anonymous(), http, disposeHttpClient: true));
        }
    }

    private sealed class Anonymous : ServiceClientCredentials;

    private sealed class Tokenless : UserTokenClient
    {
        public override Task<TokenResponse> GetUserTokenAsync(
            string userId,
            string connectionName,
            string channelId,
            string magicCode,
            CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override Task<SignInResource> GetSignInResourceAsync(
            string connectionName,
            Activity activity,
            string finalRedirect,
            CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override Task<TokenStatus[]> GetTokenStatusAsync(
            string userId,
            string channelId,
            string includeFilter,
            CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
            string userId,
            string connectionName,
            string[] resourceUrls,
            string channelId,
            CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override Task<TokenResponse> ExchangeTokenAsync(
            string userId,
            string connectionName,
            string channelId,
            TokenExchangeRequest exchangeRequest,
            CancellationToken cancellationToken)
            => throw new NotSupportedException();
    }

    private sealed class RecordingService : HttpMessageHandler
    {
        public List<(string Line, JObject? Body)> Calls { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content == null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
            Calls.Add(($"{request.Method} {request.RequestUri!.AbsolutePath}", string.IsNullOrEmpty(body) ? null : JObject.Parse(body)));

            var answer = new StringContent("""{"id":"from-service","activityId":"first-message"}""");
            answer.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = answer };
        }
    }
}
