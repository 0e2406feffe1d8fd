using System.Net;
using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Drivers;

/// <summary>What the bot answered to a posted activity.</summary>
internal sealed record BotAnswer(HttpStatusCode Status, string Body)
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    private JsonObject? Json => Body.Length == 0 ? null : JsonNode.Parse(Body) as JsonObject;

    /// <summary>The status within an invoke's answer; null when there is none.</summary>
    public int? InvokeStatus => Json?["statusCode"]?.GetValue<int>();

    /// <summary>The card that takes the place of the clicked one; null when it stays.</summary>
    public JsonObject? Card => Json is { } answer && answer["type"]?.GetValue<string>() == AdaptiveCard ? answer["value"]!.AsObject() : null;

    /// <summary>The short message that is shown under the clicked card; null when there is none.</summary>
    public string? Message => Json is { } answer && answer["type"]?.GetValue<string>() == "application/vnd.microsoft.activity.message" ? answer["value"]!.GetValue<string>() : null;
}
