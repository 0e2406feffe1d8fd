using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One parameter of a message extension's query.</summary>
public class MessagingExtensionParameter
{
    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }
}
