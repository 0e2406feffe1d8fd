using System.Net;
using LeanTechBot.Tests.BotFramework.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Configuration;
using NUnit.Framework;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Tests.BotFramework.Integration;

/// <summary>What a bot does by itself, outside the turn that somebody else began.</summary>
public sealed class ProactiveTests
{
    private const string ServiceUrl = "https://smba.trafficmanager.net/amer/";

    private Func<RecordedRequest, HttpResponseMessage> answer = null!;
    private RecordingHandler connector = null!;
    private CloudAdapter adapter = null!;

    [SetUp]
    public void Start()
    {
        answer = _ => RecordingHandler.Json("""{"id":"19:channel@thread.tacv2;messageid=7","activityId":"7"}""");
        connector = new RecordingHandler(request => answer(request));
        adapter = new CloudAdapter(new ConfigurationBuilder().Build(), new OneHandler(connector));
    }

    [TearDown]
    public void Stop() => connector.Dispose();

    [Test]
    public async Task A_post_to_a_channel_mentions_a_person_and_becomes_a_thread()
    {
        var post = MessageFactory.Text("<at>Ana</at> please take this.");
        post.Entities = [new Mention(new ChannelAccount("29:ana", "Ana"), "<at>Ana</at>")];
        Activity? created = null;

        await adapter.CreateConversationAsync(
            "app-id", Channels.Msteams, ServiceUrl, null, ParametersOf(post), (turn, _) =>
            {
                created = turn.Activity;
                return Task.CompletedTask;
            },
            default);

        var sent = JObject.Parse(connector.Requests.Single().Body);
        Assert.That((string?)sent.SelectToken("channelData.channel.id"), Is.EqualTo("19:channel@thread.tacv2"));
        Assert.That((string?)sent.SelectToken("activity.entities[0].mentioned.id"), Is.EqualTo("29:ana"));
        Assert.That((string?)sent.SelectToken("activity.entities[0].text"), Is.EqualTo("<at>Ana</at>"));
        Assert.That((created!.Name, created.Id, created.Conversation.Id, created.ServiceUrl), Is.EqualTo(
            (ActivityEventNames.CreateConversation, "7", "19:channel@thread.tacv2;messageid=7", ServiceUrl)));
    }

    [Test]
    public async Task A_thread_that_is_refused_tells_the_caller_when_to_come_back()
    {
        answer = _ => RefusalOf("17");
        adapter.OnTurnError = (_, _) => throw new AssertionException("No turn began.");

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => adapter.CreateConversationAsync(
            "app-id", Channels.Msteams, ServiceUrl, null, ParametersOf(MessageFactory.Text("post")), (_, _) => Task.CompletedTask, default));

        Assert.That((refusal!.Response.StatusCode, refusal.Response.Headers["Retry-After"].Single()), Is.EqualTo((HttpStatusCode.TooManyRequests, "17")));
    }

    [Test]
    public async Task A_refused_reply_in_a_continued_conversation_reaches_the_caller()
    {
        answer = _ => RefusalOf("18");

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => ContinueAsync(
            (turn, token) => turn.SendActivityAsync("later", cancellationToken: token)));

        Assert.That((refusal!.Response.StatusCode, refusal.Response.Headers["Retry-After"].Single()), Is.EqualTo((HttpStatusCode.TooManyRequests, "18")));
    }

    [Test]
    public async Task A_refused_reply_in_a_continued_conversation_goes_to_OnTurnError_if_there_is_one()
    {
        answer = _ => RefusalOf("19");
        Exception? told = null;
        adapter.OnTurnError = (_, exception) =>
        {
            told = exception;
            return Task.CompletedTask;
        };

        await ContinueAsync((turn, token) => turn.SendActivityAsync("later", cancellationToken: token));

        Assert.That(told, Is.TypeOf<ErrorResponseException>());
    }

    [Test]
    public async Task A_teams_channels_and_members_are_asked_for_from_a_continued_conversation()
    {
        answer = request => RecordingHandler.Json(request.Uri.AbsolutePath switch
        {
            "/amer/v3/teams/19%3Ateam" => """{"id":"19:team","name":"Support"}""",
            "/amer/v3/teams/19%3Ateam/conversations" => """{"conversations":[{"id":"19:team"},{"id":"19:t3","name":"tier-3-escalations"}]}""",
            "/amer/v3/conversations/19%3Ateam/pagedmembers" =>
                """{"continuationToken":"next","members":[{"id":"29:ana","objectId":"aad-ana","email":"ana@x.test"}]}""",
            "/amer/v3/conversations/19%3Ateam/members/29%3Aana" => """{"id":"29:ana","aadObjectId":"aad-ana","userPrincipalName":"ana@x.test"}""",
            _ => throw new AssertionException($"Nobody asked for {request.Uri}."),
        });

        await ContinueAsync(async (turn, token) =>
        {
            var team = await TeamsInfo.GetTeamDetailsAsync(turn, "19:team", token);
            var channels = await TeamsInfo.GetTeamChannelsAsync(turn, "19:team", token);
            var page = await TeamsInfo.GetPagedTeamMembersAsync(turn, "19:team", cancellationToken: token);
            var member = await TeamsInfo.GetTeamMemberAsync(turn, "29:ana", "19:team", token);

            Assert.That(team.Name, Is.EqualTo("Support"));
            Assert.That(channels.Select(channel => channel.Name), Is.EqualTo([null, "tier-3-escalations"]));
            Assert.That((page.ContinuationToken, page.Members.Single().AadObjectId), Is.EqualTo(("next", "aad-ana")));
            Assert.That((member.AadObjectId, member.UserPrincipalName), Is.EqualTo(("aad-ana", "ana@x.test")));
        });

        Assert.That(connector.Requests, Has.Count.EqualTo(4));
    }

    [Test]
    public void Without_a_team_its_channels_cannot_be_asked_for()
        => Assert.That(
            async () => await ContinueAsync((turn, token) => TeamsInfo.GetTeamChannelsAsync(turn, cancellationToken: token)),
            Throws.InvalidOperationException);

    private static ConversationParameters ParametersOf(IMessageActivity post) => new()
    {
        IsGroup = true,
        ChannelData = new TeamsChannelData { Channel = new ChannelInfo("19:channel@thread.tacv2") },
        Activity = (Activity)post,
    };

    private static HttpResponseMessage RefusalOf(string retryAfter)
    {
        var refusal = RecordingHandler.Json("""{"error":{"code":"Throttled"}}""", HttpStatusCode.TooManyRequests);
        refusal.Headers.Add("Retry-After", retryAfter);
        return refusal;
    }

    private Task ContinueAsync(BotCallbackHandler bot)
    {
        var reference = new ConversationReference
        {
            ChannelId = Channels.Msteams,
            ServiceUrl = ServiceUrl,
            Bot = new ChannelAccount("28:bot"),
            Conversation = new ConversationAccount(id: "19:channel@thread.tacv2;messageid=7"),
        };
        return adapter.ContinueConversationAsync("app-id", reference, bot, default);
    }

    private sealed class OneHandler(HttpMessageHandler handler) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(handler, disposeHandler: false);
    }
}
