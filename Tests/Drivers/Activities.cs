using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Drivers;

/// <summary>Activities as Teams posts them.</summary>
internal static class Activities
{
    public static JsonObject Message(TeamsUser user, string serviceUrl, string id, DateTimeOffset at, string text)
    {
        var activity = Create("message", user, serviceUrl, id, at);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        return activity;
    }

    /// <summary>A click on Action.Submit.</summary>
    public static JsonObject Submit(TeamsUser user, string serviceUrl, string id, DateTimeOffset at, string clicked, JsonObject value)
    {
        var activity = Create("message", user, serviceUrl, id, at);
        activity["replyToId"] = clicked;
        activity["value"] = value;
        return activity;
    }

    /// <summary>A click on Action.Execute.</summary>
    public static JsonObject Execute(TeamsUser user, string serviceUrl, string id, DateTimeOffset at, string clicked, string? verb, JsonNode? data)
    {
        var activity = Create("invoke", user, serviceUrl, id, at);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = clicked;
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        };
        return activity;
    }

    /// <summary>The bot is added to a personal chat.</summary>
    public static JsonObject Installation(TeamsUser user, string serviceUrl, string id, DateTimeOffset at)
    {
        var activity = Create("installationUpdate", user, serviceUrl, id, at);
        activity["action"] = "add";
        return activity;
    }

    public static JsonObject Create(string type, TeamsUser user, string serviceUrl, string id, DateTimeOffset at) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ"),
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = "msteams",
        ["locale"] = "en-PH",
        ["from"] = new JsonObject { ["id"] = user.Id, ["name"] = user.Name, ["aadObjectId"] = user.ObjectId },
        ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = user.TenantId, ["id"] = user.ConversationId },
        ["recipient"] = new JsonObject { ["id"] = "28:9c7e5a3b-1d2f-4e6a-8b0c-2d4f6a8c0e1b", ["name"] = "LeanTechBot" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = user.TenantId } },
    };
}
