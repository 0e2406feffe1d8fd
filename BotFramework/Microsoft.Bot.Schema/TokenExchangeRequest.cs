using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A token, or the address of one, to be exchanged.</summary>
public class TokenExchangeRequest
{
    [JsonProperty("uri")]
    public string Uri { get; set; }

    [JsonProperty("token")]
    public string Token { get; set; }
}
