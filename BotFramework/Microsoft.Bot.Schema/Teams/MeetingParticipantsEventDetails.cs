using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Participants who joined or left a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    [JsonProperty("Members")]
    public IList<TeamsMeetingMember> Members { get; private set; } = new List<TeamsMeetingMember>();
}
