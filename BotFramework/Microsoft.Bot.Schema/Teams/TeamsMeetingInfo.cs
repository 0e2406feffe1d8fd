using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting to which an activity belongs.</summary>
public class TeamsMeetingInfo
{
    [JsonProperty("id")]
    public string Id { get; set; }
}
