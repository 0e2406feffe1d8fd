using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A participant of a meeting.</summary>
public class TeamsMeetingParticipant
{
    [JsonProperty("user")]
    public TeamsChannelAccount User { get; set; }

    [JsonProperty("meeting")]
    public MeetingParticipantInfo Meeting { get; set; }

    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }
}
