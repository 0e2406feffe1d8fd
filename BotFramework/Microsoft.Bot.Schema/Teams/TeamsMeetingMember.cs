using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user and that user's part in a meeting.</summary>
public class TeamsMeetingMember
{
    public TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting)
    {
        User = user;
        Meeting = meeting;
    }

    [JsonProperty("user")]
    public TeamsChannelAccount User { get; set; }

    [JsonProperty("Meeting")]
    public UserMeetingDetails Meeting { get; set; }
}
