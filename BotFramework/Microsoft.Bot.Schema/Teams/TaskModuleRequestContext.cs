using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The look of the client that opens a task module.</summary>
public class TaskModuleRequestContext
{
    [JsonProperty("theme")]
    public string Theme { get; set; }
}
