using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The replies of a turn whose sender wants them in the HTTP answer.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = default) => Activities = activities;

    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
