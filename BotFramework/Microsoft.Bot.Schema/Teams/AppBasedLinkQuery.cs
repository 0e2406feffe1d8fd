using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link that a message extension may unfurl.</summary>
public class AppBasedLinkQuery
{
    public AppBasedLinkQuery()
    {
    }

    public AppBasedLinkQuery(string url = default) => Url = url;

    [JsonProperty("url")]
    public string Url { get; set; }

    [JsonProperty("state")]
    public string State { get; set; }
}
