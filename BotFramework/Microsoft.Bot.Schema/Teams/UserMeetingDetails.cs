using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user's part in a meeting, in a participant event.</summary>
public class UserMeetingDetails
{
    [JsonProperty("InMeeting")]
    public bool InMeeting { get; set; }

    [JsonProperty("Role")]
    public string Role { get; set; }
}
