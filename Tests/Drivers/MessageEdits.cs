using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Drivers;

/// <summary>What Teams tells when a message that was sent before is edited, deleted or brought back: the same id, another type.</summary>
internal static class MessageEdits
{
    /// <summary>The message now says something else. A link's preview comes as an edit with the same words.</summary>
    public static JsonObject Edited(JsonObject sent, string text, DateTimeOffset at, string? eventType = "editMessage") => Changed(sent, "messageUpdate", eventType, at, text);

    public static JsonObject Deleted(JsonObject sent, DateTimeOffset at) => Changed(sent, "messageDelete", "softDeleteMessage", at, null);

    public static JsonObject Undeleted(JsonObject sent, DateTimeOffset at) => Changed(sent, "messageUpdate", "undeleteMessage", at, sent["text"]!.GetValue<string>());

    private static JsonObject Changed(JsonObject sent, string type, string? eventType, DateTimeOffset at, string? text)
    {
        var activity = (JsonObject)sent.DeepClone();
        activity["type"] = type;
        activity["timestamp"] = at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ");
        activity.Remove("text");
        if (text is not null)
        {
            activity["text"] = text;
        }

        if (eventType is not null)
        {
            activity["channelData"]!["eventType"] = eventType;
        }

        return activity;
    }
}
