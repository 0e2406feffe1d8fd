using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The HTTP error behind a channel's error.</summary>
public class InnerHttpError
{
    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }

    [JsonProperty("body")]
    public object Body { get; set; }
}
