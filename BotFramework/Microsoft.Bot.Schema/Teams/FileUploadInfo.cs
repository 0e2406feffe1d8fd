using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where an accepted file goes.</summary>
public class FileUploadInfo
{
    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("uploadUrl")]
    public string UploadUrl { get; set; }

    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    [JsonProperty("uniqueId")]
    public string UniqueId { get; set; }

    [JsonProperty("fileType")]
    public string FileType { get; set; }
}
