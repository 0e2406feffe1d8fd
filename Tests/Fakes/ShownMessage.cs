using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Fakes;

/// <summary>One message as a chat shows it now.</summary>
/// <param name="Id">The id the channel gave it.</param>
/// <param name="Activity">The activity it was sent as, or last updated with.</param>
internal sealed record ShownMessage(string Id, JsonObject Activity)
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>What it says as plain text; empty for a card.</summary>
    public string Text => Activity["text"]?.GetValue<string>() ?? "";

    /// <summary>The card it shows; null for a text.</summary>
    public JsonObject? Card => Activity["attachments"] is JsonArray and [JsonObject attachment, ..] && attachment["contentType"]?.GetValue<string>() == AdaptiveCard
        ? attachment["content"]!.AsObject()
        : null;

    /// <summary>The same message with another card in its place.</summary>
    public ShownMessage Showing(JsonObject card) => this with
    {
        Activity = new JsonObject
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = AdaptiveCard, ["content"] = card.DeepClone() }),
        },
    };
}
