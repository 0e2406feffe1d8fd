using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long Teams may keep an answer.</summary>
public class CacheInfo
{
    [JsonProperty("cacheType")]
    public string CacheType { get; set; }

    /// <summary>Seconds.</summary>
    [JsonProperty("cacheDuration")]
    public int CacheDuration { get; set; }
}
