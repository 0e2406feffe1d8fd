using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NUnit.Framework;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Tests.BotFramework.Builder;

/// <summary>An action that a user chooses from the menu of somebody's message.</summary>
public sealed class MessageActionTests
{
    private const string Chosen = """
        {
          "commandId": "attach", "commandContext": "message", "context": { "theme": "dark" }, "data": { "ticket": "INC-2026-08-00001" },
          "messagePayload": {
            "id": "1785546000000", "messageType": "message", "createdDateTime": "2026-08-01T01:00:00.000Z", "importance": "high",
            "from": { "user": { "userIdentityType": "aadUser", "id": "aad-ana", "displayName": "Ana" } },
            "body": { "contentType": "html", "content": "<div>LT-2003 again</div>" },
            "linkToMessage": "https://teams.microsoft.com/l/message/19:t3/1785546000000"
          }
        }
        """;

    [Test]
    public async Task Choosing_it_opens_a_card_in_a_dialog()
    {
        var answer = await AnswerAsync("composeExtension/fetchTask");

        var dialog = JObject.FromObject(answer)["task"]!;
        Assert.That((string?)dialog["type"], Is.EqualTo("continue"));
        Assert.That((string?)dialog.SelectToken("value.title"), Is.EqualTo("attach on message"));
        Assert.That((string?)dialog.SelectToken("value.card.content.type"), Is.EqualTo("AdaptiveCard"));
    }

    [Test]
    public async Task Submitting_it_brings_the_message_and_what_was_entered()
    {
        var answer = await AnswerAsync("composeExtension/submitAction");

        Assert.That((string?)JObject.FromObject(answer)["task"]!["type"], Is.EqualTo("message"));
        Assert.That((string?)JObject.FromObject(answer)["task"]!["value"], Is.EqualTo(
            "Ana (aad-ana): <div>LT-2003 again</div>, 1785546000000 at /l/message/19:t3/1785546000000, for INC-2026-08-00001"));
    }

    private static async Task<MessagingExtensionActionResponse> AnswerAsync(string name)
    {
        var adapter = new RecordingAdapter();
        var activity = RecordingAdapter.Incoming(ActivityTypes.Invoke);
        (activity.ChannelId, activity.Name, activity.Value) = ("msteams", name, JObject.Parse(Chosen));
        await adapter.RunAsync(new Attaching().OnTurnAsync, activity);
        return (MessagingExtensionActionResponse)((InvokeResponse)adapter.Sent.Single().Value).Body;
    }

    private sealed class Attaching : TeamsActivityHandler
    {
        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
            ITurnContext<IInvokeActivity> turnContext,
            MessagingExtensionAction action,
            CancellationToken cancellationToken)
        {
            var card = new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = JObject.Parse("""{"type":"AdaptiveCard"}""") };
            var dialog = new TaskModuleTaskInfo { Title = $"{action.CommandId} on {action.CommandContext}", Card = card };
            return Task.FromResult(new MessagingExtensionActionResponse { Task = new TaskModuleContinueResponse { Value = dialog } });
        }

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
            ITurnContext<IInvokeActivity> turnContext,
            MessagingExtensionAction action,
            CancellationToken cancellationToken)
        {
            var message = action.MessagePayload;
            var text = $"{message.From.User.DisplayName} ({message.From.User.Id}): {message.Body.Content}, {message.Id} at "
                + $"{message.LinkToMessage.AbsolutePath}, for {((JObject)action.Data)["ticket"]}";
            return Task.FromResult(new MessagingExtensionActionResponse { Task = new TaskModuleMessageResponse { Value = text } });
        }
    }
}
