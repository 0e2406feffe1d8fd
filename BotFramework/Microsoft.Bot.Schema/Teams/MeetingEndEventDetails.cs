using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The end of a meeting.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    /// <summary>UTC.</summary>
    [JsonProperty("EndTime")]
    public DateTime EndTime { get; set; }
}
