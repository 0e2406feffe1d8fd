using System.Net;
using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Whatever comes from the wire gets a clear answer or a clean refusal, and the call is not lost.</summary>
internal sealed class HostilePayloadTests : WalkFixture
{
    private static readonly TestCaseData[] Data =
    [
        new TestCaseData("null"),
        new TestCaseData("{}"),
        new TestCaseData("[]"),
        new TestCaseData("5"),
        new TestCaseData("\"continue\""),
        new TestCaseData("""{"action":null}"""),
        new TestCaseData("""{"action":5,"card":"k"}"""),
        new TestCaseData("""{"action":"continue"}"""),
        new TestCaseData("""{"action":"continue","card":"k","step":"Greeting"}"""),
        new TestCaseData("""{"action":"continue","card":"k","step":"Teatime","ticket":"INC-2026-03-00001"}"""),
        new TestCaseData("""{"action":"continue","card":"k","step":99,"ticket":"INC-2026-03-00001"}"""),
        new TestCaseData("""{"action":"continue","card":{},"step":"Intake","ticket":"INC-2026-03-00001"}"""),
        new TestCaseData("""{"action":"continue","card":"k","step":"Intake","ticket":"INC-2026-03-00001","summary":{"a":1}}"""),
        new TestCaseData("""{"action":"continue","card":"k","step":"Intake","ticket":"INC-2026-03-00001","summary":["a"]}"""),
        new TestCaseData("""{"action":"continue","card":"k","step":"Investigation","ticket":"INC-2026-03-00001","logsChecked":"perhaps"}"""),
        new TestCaseData("""{"action":"continue","card":"k","step":"Intake","ticket":"../../etc/passwd"}"""),
        new TestCaseData("""{"action":"continue","card":"k","step":"Intake","ticket":5}"""),
        new TestCaseData("""{"action":"copy-spiel","card":"k","ticket":"INC-2026-03-00001","spiel":"Swearing"}"""),
        new TestCaseData("""{"action":"copy-spiel","card":"k","ticket":"INC-2026-03-00001"}"""),
        new TestCaseData("""{"action":"keep-as-note","card":"k","ticket":"INC-2026-03-00001"}"""),
        new TestCaseData("""{"action":"copy-spiel","card":"k","ticket":"INC-2026-03-00001","step":"Intake","spiel":99}"""),
        new TestCaseData("""{"action":"keep-as-note","card":"k","ticket":"INC-2026-03-00001","text":null}"""),
        new TestCaseData("""{"action":"leave","card":"k","ticket":"INC-2026-03-00001","from":77}"""),
        new TestCaseData("""{"action":"open-case-form","card":"k","ticket":"INC-2026-03-00001","post":null,"act":99}"""),
        new TestCaseData("""{"action":"post-question","card":"k","ticket":"INC-2026-03-00001","question":null,"tried":null}"""),
        new TestCaseData("""{"action":"of-another-version","card":"k"}"""),
        new TestCaseData("""{"$type":"System.IO.FileInfo, System.IO.FileSystem","action":"continue"}"""),
    ];

    [TestCaseSource(nameof(Data))]
    public async Task A_click_with_odd_data_is_answered_and_the_call_goes_on(string data)
    {
        await Call.WalksToAsync(CallStep.Intake);

        var answer = await ExecuteAsync(JsonNode.Parse(data));
        Assert.That((answer.Status, answer.InvokeStatus), Is.EqualTo((HttpStatusCode.OK, (int?)200)), answer.Body);

        Assert.That(Bot.Log.Lines, Has.None.Contains("Exception"));
        Assert.That((await Call.TicketAsync()).Step, Is.EqualTo(CallStep.Intake));
        await Call.TypesAsync("hi");
        await Call.ReportsAsync();
        Call.IsAt(CallStep.Categorization);
    }

    [TestCaseSource(nameof(Data))]
    public async Task A_submit_with_odd_data_is_answered_and_the_call_goes_on(string data)
    {
        await Call.WalksToAsync(CallStep.Intake);
        var submit = Activities.Submit(TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow(), Call.Chat.Messages[^1].Id, new JsonObject());
        submit["value"] = JsonNode.Parse(data);

        var answer = await Bot.PostAsync(submit.ToJsonString());

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Body);
        Assert.That(Bot.Log.Lines, Has.None.Contains("Exception"));
        await Call.TypesAsync("hi");
        await Call.ReportsAsync();
        Call.IsAt(CallStep.Categorization);
    }

    [TestCase("")]
    [TestCase("not JSON")]
    [TestCase("""{"type":"message",""")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("""{"type":"message","from":5}""")]
    public async Task What_is_no_activity_is_a_bad_request(string body) => Assert.That((await Bot.PostAsync(body)).Status, Is.EqualTo(HttpStatusCode.BadRequest));

    [TestCase("text/plain")]
    [TestCase("application/xml")]
    public async Task Another_content_type_is_no_fault_of_ours(string contentType) =>
        Assert.That((int)(await Bot.PostAsync("<activity/>", contentType)).Status, Is.InRange(400, 499));

    [Test]
    public async Task A_body_of_a_megabyte_is_too_large()
    {
        var typed = Call.Chat.Typing(new string('x', 1024 * 1024));

        Assert.That((await Bot.PostAsync(typed.ToJsonString())).Status, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
    }

    [Test]
    public async Task A_card_s_input_of_200_KB_is_kept_or_cleanly_refused()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var click = Call.Passing(CallStep.Intake);
        click.Activity["value"]!["action"]!["data"]!["description"] = new string('x', 200 * 1024);

        var answer = await Bot.PostAsync(click.Activity.ToJsonString());

        Assert.That((answer.Status, answer.InvokeStatus), Is.EqualTo((HttpStatusCode.OK, (int?)200)), answer.Body);
        await Call.TypesAsync("hi");
        Assert.That(Call.CurrentCard.Json.ToJsonString(), Has.Length.LessThan(25 * 1024));
    }

    [Test]
    public async Task Data_nested_a_hundred_deep_is_refused()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var nested = $$"""{"action":"continue","card":"k","step":"Intake","ticket":"INC-2026-03-00001","summary":{{new string('[', 100)}}{{new string(']', 100)}}}""";

        var answer = await Bot.PostAsync(Activities.Execute(TeamsUser.Mara, Bot.Connector.ServiceUrl, "deep", Bot.Time.GetUtcNow(), "1", "continue", "DATA").ToJsonString().Replace("\"DATA\"", nested));

        Assert.That((int)answer.Status, Is.InRange(200, 499), answer.Body);
        Assert.That((await Call.TicketAsync()).Step, Is.EqualTo(CallStep.Intake));
    }

    [TestCase("typing")]
    [TestCase("messageReaction")]
    [TestCase("messageDelete")]
    [TestCase("event")]
    [TestCase("conversationUpdate")]
    [TestCase("endOfConversation")]
    [TestCase("somethingNew")]
    public async Task Another_kind_of_activity_is_taken_in_silence(string type)
    {
        await Call.WalksToAsync(CallStep.Intake);
        var requests = Bot.Connector.Requests.Count;

        var answer = await Bot.PostAsync(Activities.Create(type, TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow()).ToJsonString());

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Bot.Connector.Requests, Has.Count.EqualTo(requests));
    }

    [TestCase("task/fetch")]
    [TestCase("somebody/else")]
    public async Task An_invoke_of_another_name_is_not_implemented(string name)
    {
        var invoke = Activities.Create("invoke", TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow());
        invoke["name"] = name;
        invoke["value"] = new JsonObject();

        Assert.That((await Bot.PostAsync(invoke.ToJsonString())).Status, Is.EqualTo(HttpStatusCode.NotImplemented));
    }

    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("""{"action":null}""")]
    [TestCase("""{"action":{}}""")]
    [TestCase("""{"action":{"type":"Action.Submit"}}""")]
    [TestCase("""{"action":"continue"}""")]
    [TestCase("[]")]
    public async Task An_invoke_without_an_action_is_no_fault_of_ours(string value)
    {
        var invoke = Activities.Execute(TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow(), "1", "continue", null);
        invoke["value"] = JsonNode.Parse(value);

        Assert.That((int)(await Bot.PostAsync(invoke.ToJsonString())).Status, Is.InRange(200, 499));
    }

    [TestCase("id")]
    [TestCase("from")]
    [TestCase("conversation")]
    [TestCase("recipient")]
    [TestCase("channelId")]
    [TestCase("channelData")]
    [TestCase("timestamp")]
    [TestCase("serviceUrl")]
    [TestCase("text")]
    public async Task An_activity_that_lacks_a_part_is_no_fault_of_ours(string part)
    {
        foreach (var activity in new[]
        {
            Call.Chat.Typing("new"),
            Activities.Execute(TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow(), "1", "new", new JsonObject { ["action"] = "new", ["card"] = "k" }),
        })
        {
            activity.Remove(part);

            var answer = await Bot.PostAsync(activity.ToJsonString());

            Assert.That((int)answer.Status, Is.Not.EqualTo(500).And.LessThan(502), answer.Body);
        }
    }

    [TestCase("")]
    [TestCase("nowhere")]
    [TestCase("//")]
    [TestCase("file:///etc/passwd")]
    [TestCase("http://127.0.0.1:1/")]
    public async Task An_activity_that_cannot_be_answered_is_no_fault_of_ours(string serviceUrl)
    {
        var typed = Call.Chat.Typing("new");
        typed["serviceUrl"] = serviceUrl;

        var answer = await Bot.PostAsync(typed.ToJsonString());

        Assert.That((int)answer.Status, Is.InRange(200, 499), answer.Body);
    }

    [Test]
    public async Task A_message_with_a_picture_only_says_what_to_do()
    {
        var typed = Call.Chat.Typing("");
        typed["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://x.test/1.png" });

        await Call.Chat.SendAsync(typed);

        Call.Sees("I read text and cards only, so this was not stored.");
    }

    private Task<BotAnswer> ExecuteAsync(JsonNode? data) =>
        Bot.PostAsync(Activities.Execute(TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow(), Call.Chat.Messages[^1].Id, "continue", data).ToJsonString());
}
