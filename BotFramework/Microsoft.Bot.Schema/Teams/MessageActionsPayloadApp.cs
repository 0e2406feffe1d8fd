using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An app that wrote or is mentioned in a message.</summary>
public class MessageActionsPayloadApp
{
    public MessageActionsPayloadApp()
    {
    }

    public MessageActionsPayloadApp(string applicationIdentityType = default, string id = default, string displayName = default)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    [JsonProperty("applicationIdentityType")]
    public string ApplicationIdentityType { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
