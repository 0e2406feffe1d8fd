using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link that a message extension may unfurl.</summary>
public class AppBasedLinkQuery
{
    [JsonProperty("url")]
    public string Url { get; set; }

    [JsonProperty("state")]
    public string State { get; set; }
}
