using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A participant's part in a meeting.</summary>
public class MeetingParticipantInfo
{
    [JsonProperty("inMeeting")]
    public bool? InMeeting { get; set; }

    [JsonProperty("role")]
    public string Role { get; set; }
}
