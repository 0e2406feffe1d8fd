using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Opens an address (<see href="https://adaptivecards.io/explorer/Action.OpenUrl.html"/>).</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    public Uri Url { get; set; }
}
