using System.Net;
using System.Text.Json.Nodes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Drivers;

/// <summary>The menu of somebody's message, where a person picks "Add to notes".</summary>
/// <param name="user">Who opens the menu.</param>
/// <param name="conversation">Where the message is: a thread, or a chat.</param>
internal sealed class MessageMenu(BotHost bot, TeamsUser user, string conversation, string message, string author, string html)
{
    /// <summary>What the dialog shows; null when there is only a message.</summary>
    public ShownCard? Dialog { get; private set; }

    /// <summary>What is said instead of a dialog, or after it.</summary>
    public string Said { get; private set; } = "";

    public async Task<MessageMenu> PicksAddToNotesAsync()
    {
        await SendAsync("composeExtension/fetchTask", null);
        return this;
    }

    /// <summary>Clicks a button of the dialog.</summary>
    public Task ClicksAsync(string button) =>
        SubmitsAsync((Dialog?.Button(button) ?? throw new InvalidOperationException($"There is no button \"{button}\": {Dialog}{Said}")).Action["data"]!.DeepClone());

    /// <summary>Submits what a client makes up.</summary>
    public Task SubmitsAsync(JsonNode data) => SendAsync("composeExtension/submitAction", data);

    private async Task SendAsync(string name, JsonNode? data)
    {
        var activity = Activities.Create("invoke", user, bot.Connector.ServiceUrl, bot.NextActivityId(), bot.Time.GetUtcNow());
        var isChannel = conversation.StartsWith("19:", StringComparison.Ordinal);
        activity["name"] = name;
        activity["conversation"]!["id"] = conversation;
        activity["conversation"]!["conversationType"] = isChannel ? "channel" : "personal";
        activity["conversation"]!["isGroup"] = isChannel;
        activity["value"] = new JsonObject
        {
            ["commandId"] = "addToNotes",
            ["commandContext"] = "message",
            ["messagePayload"] = new JsonObject
            {
                ["id"] = message,
                ["messageType"] = "message",
                ["from"] = new JsonObject { ["user"] = new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = "aad", ["displayName"] = author } },
                ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
            },
        };
        if (data is not null)
        {
            activity["value"]!["data"] = data;
        }

        var answer = await bot.PostAsync(activity.ToJsonString());
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.NotImplemented), answer.Body);
        var task = answer.Body.Length == 0 ? null : JsonNode.Parse(answer.Body)?["task"];
        Dialog = task?["value"] is JsonObject shown ? new ShownCard(shown["card"]!["content"]!.AsObject()) : null;
        Said = task?["value"] is JsonValue said ? said.GetValue<string>() : "";
    }
}
