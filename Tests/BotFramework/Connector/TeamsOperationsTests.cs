using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Rest;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Connector;

public sealed class TeamsOperationsTests
{
    private const string Team = "19:abc@thread.tacv2";
    private const string Root = "/emea/v3/teams/19%3Aabc%40thread.tacv2";

    [Test]
    public async Task A_teams_channels_come_with_a_nameless_General()
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json(
            $$"""{"conversations":[{"id":"{{Team}}"},{"id":"19:def@thread.tacv2","name":"tier-3-escalations"}]}"""));
        using var client = ClientOf(handler);

        var channels = (await client.Teams.FetchChannelListAsync(Team)).Conversations;

        Assert.That(channels.Select(channel => (channel.Id, channel.Name)), Is.EqualTo(
            [(Team, (string?)null), ("19:def@thread.tacv2", "tier-3-escalations")]));
        Assert.That(handler.Requests.Single().Uri.PathAndQuery, Is.EqualTo($"{Root}/conversations"));
    }

    [Test]
    public async Task A_team_is_described()
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("""{"id":"t","name":"Support","aadGroupId":"g","memberCount":12}"""));
        using var client = ClientOf(handler);

        var team = await client.Teams.FetchTeamDetailsAsync(Team);

        Assert.That((team.Name, team.AadGroupId, team.MemberCount), Is.EqualTo(("Support", "g", 12)));
        Assert.That(handler.Requests.Single().Uri.PathAndQuery, Is.EqualTo(Root));
    }

    [Test]
    public async Task A_refusal_is_told_as_an_HTTP_operation_and_throttling_as_itself()
    {
        var status = HttpStatusCode.Forbidden;
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("{}", status));
        using var client = ClientOf(handler);

        await Assert.ThrowsAsync<HttpOperationException>(() => client.Teams.FetchTeamDetailsAsync(Team));
        status = HttpStatusCode.TooManyRequests;
        await Assert.ThrowsAsync<ThrottleException>(() => client.Teams.FetchTeamDetailsAsync(Team));
    }

    [Test]
    public async Task A_refusal_tells_its_status_and_headers()
    {
        using var handler = new RecordingHandler(_ =>
        {
            var refusal = RecordingHandler.Json("{}", HttpStatusCode.ServiceUnavailable);
            refusal.Headers.Add("Retry-After", "5");
            return refusal;
        });
        using var client = ClientOf(handler);

        var refusal = (await Assert.ThrowsAsync<HttpOperationException>(() => client.Teams.FetchChannelListAsync(Team)))!.Response;

        Assert.That((refusal.StatusCode, refusal.Headers["Retry-After"].Single()), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "5")));
    }

    private static TeamsConnectorClient ClientOf(RecordingHandler handler) =>
        new(new Uri("https://smba.trafficmanager.net/emea"), MicrosoftAppCredentials.Empty, new HttpClient(handler, disposeHandler: false), true);
}
