using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The task module shows a message and ends.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    public TaskModuleMessageResponse(string value = default)
        : base("message")
    {
        Value = value;
    }

    [JsonProperty("value")]
    public string Value { get; set; }
}
