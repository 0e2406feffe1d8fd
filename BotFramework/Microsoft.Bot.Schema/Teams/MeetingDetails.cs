using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting, as the connector describes it.</summary>
public class MeetingDetails : MeetingDetailsBase
{
    [JsonProperty("msGraphResourceId")]
    public string MsGraphResourceId { get; set; }

    [JsonProperty("scheduledStartTime")]
    public DateTime? ScheduledStartTime { get; set; }

    [JsonProperty("scheduledEndTime")]
    public DateTime? ScheduledEndTime { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }
}
