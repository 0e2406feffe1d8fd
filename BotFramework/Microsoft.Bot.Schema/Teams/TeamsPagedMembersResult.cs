using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of the members of a team or chat.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Absent on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty("members")]
    public IList<TeamsChannelAccount> Members { get; set; }
}
