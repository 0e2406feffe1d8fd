using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One size of an uploaded file.</summary>
public class AttachmentView
{
    [JsonProperty("viewId")]
    public string ViewId { get; set; }

    /// <summary>Bytes.</summary>
    [JsonProperty("size")]
    public int? Size { get; set; }
}
