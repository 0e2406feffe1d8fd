using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The part of the results that a query asks for.</summary>
public class MessagingExtensionQueryOptions
{
    [JsonProperty("skip")]
    public int? Skip { get; set; }

    [JsonProperty("count")]
    public int? Count { get; set; }
}
