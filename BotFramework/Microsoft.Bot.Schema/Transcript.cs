using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The activities of a conversation.</summary>
public class Transcript
{
    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
