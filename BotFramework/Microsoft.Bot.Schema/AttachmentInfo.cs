using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An uploaded file and the sizes it can be had in.</summary>
public class AttachmentInfo
{
    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("views")]
    public IList<AttachmentView> Views { get; set; }
}
