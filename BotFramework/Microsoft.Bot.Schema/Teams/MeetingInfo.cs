using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting, its chat and its organizer.</summary>
public class MeetingInfo
{
    [JsonProperty("details")]
    public MeetingDetails Details { get; set; }

    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    [JsonProperty("organizer")]
    public TeamsChannelAccount Organizer { get; set; }
}
