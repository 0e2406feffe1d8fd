using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class TeamsInvokeTests
{
    [TestCase(null)]
    [TestCase("actionableMessage/executeAction")]
    [TestCase("composeExtension/queryLink")]
    [TestCase("composeExtension/anonymousQueryLink")]
    [TestCase("composeExtension/query")]
    [TestCase("composeExtension/selectItem")]
    [TestCase("composeExtension/submitAction")]
    [TestCase("composeExtension/fetchTask")]
    [TestCase("composeExtension/querySettingUrl")]
    [TestCase("composeExtension/setting")]
    [TestCase("composeExtension/onCardButtonClicked")]
    [TestCase("task/fetch")]
    [TestCase("task/submit")]
    [TestCase("tab/fetch")]
    [TestCase("config/fetch")]
    [TestCase("signin/verifyState")]
    [TestCase("no/such")]
    public async Task An_invoke_that_nobody_overrides_is_answered_501(string? name)
        => Assert.That((await AnswerAsync(new TeamsActivityHandler(), name, "{}")).Status, Is.EqualTo(501));

    [TestCase("fileConsent/invoke")]
    [TestCase("composeExtension/query")]
    [TestCase("composeExtension/submitAction")]
    [TestCase("task/fetch")]
    [TestCase("tab/submit")]
    public async Task A_value_that_is_no_object_is_answered_400(string name)
        => Assert.That((await AnswerAsync(new TeamsActivityHandler(), name, "[1]")).Status, Is.EqualTo(400));

    [Test]
    public void A_missing_value_throws_and_is_for_the_bot_to_guard_against()
        => Assert.That(async () => await AnswerAsync(new TeamsActivityHandler(), "task/fetch", null), Throws.TypeOf<NullReferenceException>());

    [TestCase("accept", 501)]
    [TestCase("decline", 501)]
    [TestCase("else", 400)]
    public async Task A_file_consent_is_accepted_or_declined(string action, int status)
    {
        var value = new JObject { ["action"] = action }.ToString();

        Assert.That((await AnswerAsync(new TeamsActivityHandler(), "fileConsent/invoke", value)).Status, Is.EqualTo(status));
    }

    [Test]
    public async Task A_message_extension_reads_its_query()
    {
        const string Value = """{"commandId":"spiels","parameters":[{"name":"text","value":"hold"}]}""";

        var answer = await AnswerAsync(new Answering(), "composeExtension/query", Value);

        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(((MessagingExtensionResponse)answer.Body).ComposeExtension.Text, Is.EqualTo("spiels text=hold"));
    }

    [TestCase(null, "submitted")]
    [TestCase("edit", "edited")]
    [TestCase("send", "sent")]
    public async Task An_action_is_told_from_what_was_done_with_its_preview(string? preview, string expected)
    {
        var value = new JObject { ["commandId"] = "post", ["botMessagePreviewAction"] = preview }.ToString();

        var answer = await AnswerAsync(new Answering(), "composeExtension/submitAction", value);

        Assert.That(((MessagingExtensionActionResponse)answer.Body).ComposeExtension.Text, Is.EqualTo(expected));
    }

    [Test]
    public async Task An_unknown_preview_action_is_answered_400()
    {
        const string Value = """{"botMessagePreviewAction":"else"}""";

        Assert.That((await AnswerAsync(new Answering(), "composeExtension/submitAction", Value)).Status, Is.EqualTo(400));
    }

    [Test]
    public async Task A_task_module_reads_its_data()
    {
        var answer = await AnswerAsync(new Answering(), "task/submit", """{"data":{"id":"7"}}""");

        Assert.That(((TaskModuleMessageResponse)((TaskModuleResponse)answer.Body).Task).Value, Is.EqualTo("7"));
    }

    private static async Task<InvokeResponse> AnswerAsync(IBot bot, string? name, string? value)
    {
        var adapter = new RecordingAdapter();
        var activity = RecordingAdapter.Incoming(ActivityTypes.Invoke);
        activity.ChannelId = "msteams";
        activity.Name = name;
        activity.Value = value == null ? null : JToken.Parse(value);
        await adapter.RunAsync(bot.OnTurnAsync, activity);
        return (InvokeResponse)adapter.Sent.Single().Value;
    }

    private sealed class Answering : TeamsActivityHandler
    {
        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
            ITurnContext<IInvokeActivity> turnContext,
            MessagingExtensionQuery query,
            CancellationToken cancellationToken)
        {
            var text = $"{query.CommandId} {query.Parameters[0].Name}={query.Parameters[0].Value}";
            return Task.FromResult(new MessagingExtensionResponse { ComposeExtension = new MessagingExtensionResult { Text = text } });
        }

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
            ITurnContext<IInvokeActivity> turnContext,
            MessagingExtensionAction action,
            CancellationToken cancellationToken)
            => Answer("submitted");

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
            ITurnContext<IInvokeActivity> turnContext,
            MessagingExtensionAction action,
            CancellationToken cancellationToken)
            => Answer("edited");

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
            ITurnContext<IInvokeActivity> turnContext,
            MessagingExtensionAction action,
            CancellationToken cancellationToken)
            => Answer("sent");

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
            ITurnContext<IInvokeActivity> turnContext,
            TaskModuleRequest taskModuleRequest,
            CancellationToken cancellationToken)
        {
            var id = (string?)JObject.FromObject(taskModuleRequest.Data)["id"];
            return Task.FromResult(new TaskModuleResponse { Task = new TaskModuleMessageResponse(id) });
        }

        private static Task<MessagingExtensionActionResponse> Answer(string text)
            => Task.FromResult(new MessagingExtensionActionResponse { ComposeExtension = new MessagingExtensionResult { Text = text } });
    }
}
