using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The part of the results that a search asks for.</summary>
public class SearchInvokeOptions
{
    [JsonProperty("skip")]
    public int Skip { get; set; }

    [JsonProperty("top")]
    public int Top { get; set; }
}
