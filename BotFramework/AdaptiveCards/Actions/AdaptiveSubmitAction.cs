using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>
/// Sends the bot a message whose value is the action's data and the inputs
/// (<see href="https://adaptivecards.io/explorer/Action.Submit.html"/>).
/// </summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    /// <summary>The data that the inputs are merged into.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public object Data { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    /// <summary><see cref="Data"/> as JSON.</summary>
    [JsonIgnore]
    public string DataJson
    {
        get => Data is null ? null : JsonConvert.SerializeObject(Data, Formatting.Indented);
        set => Data = value is null ? null : JsonConvert.DeserializeObject(value);
    }
}
