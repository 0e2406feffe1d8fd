using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The start of a meeting.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    /// <summary>UTC.</summary>
    [JsonProperty("StartTime")]
    public DateTime StartTime { get; set; }
}
