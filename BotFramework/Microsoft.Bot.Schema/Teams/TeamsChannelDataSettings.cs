using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Settings that came with the installation of the app.</summary>
public class TeamsChannelDataSettings
{
    [JsonProperty("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    /// <summary>Members of the JSON that this type does not name.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> AdditionalProperties { get; set; }
}
