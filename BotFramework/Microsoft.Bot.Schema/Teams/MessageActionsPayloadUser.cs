using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user who wrote or is mentioned in a message.</summary>
public class MessageActionsPayloadUser
{
    [JsonProperty("userIdentityType")]
    public string UserIdentityType { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
