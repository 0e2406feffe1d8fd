using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An app that wrote or is mentioned in a message.</summary>
public class MessageActionsPayloadApp
{
    [JsonProperty("applicationIdentityType")]
    public string ApplicationIdentityType { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
