using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tenant of Microsoft Entra ID.</summary>
public class TenantInfo
{
    public TenantInfo()
    {
    }

    public TenantInfo(string id = default) => Id = id;

    [JsonProperty("id")]
    public string Id { get; set; }
}
