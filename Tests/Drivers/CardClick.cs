using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Drivers;

/// <summary>A click that is ready to be sent, once or again.</summary>
/// <param name="Activity">The invoke or message of the click.</param>
/// <param name="MessageId">The message whose card was clicked.</param>
internal sealed record CardClick(JsonObject Activity, string MessageId)
{
    /// <summary>The same click as the channel repeats it: the content is the same, id and time are new.</summary>
    public CardClick Repeated(string id, DateTimeOffset at)
    {
        var activity = (JsonObject)Activity.DeepClone();
        activity["id"] = id;
        activity["timestamp"] = at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ");
        return this with { Activity = activity };
    }
}
