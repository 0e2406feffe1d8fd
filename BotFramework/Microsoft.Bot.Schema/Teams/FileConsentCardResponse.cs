using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The user's answer to a card that asks for leave to upload a file.</summary>
public class FileConsentCardResponse
{
    /// <summary>accept or decline.</summary>
    [JsonProperty("action")]
    public string Action { get; set; }

    [JsonProperty("context")]
    public object Context { get; set; }

    [JsonProperty("uploadInfo")]
    public FileUploadInfo UploadInfo { get; set; }
}
