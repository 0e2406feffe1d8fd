using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>
/// Invokes the bot with the action's verb, its data and the inputs; the bot answers with the next card
/// (<see href="https://adaptivecards.io/explorer/Action.Execute.html"/>).
/// </summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    /// <summary>The data that the inputs are merged into.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public object Data { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    /// <summary>The name by which the bot knows the action; written also where it is empty.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Verb { get; set; } = "";

    /// <summary><see cref="Data"/> as JSON.</summary>
    [JsonIgnore]
    public string DataJson
    {
        get => Data is null ? null : JsonConvert.SerializeObject(Data, Formatting.Indented);
        set => Data = value is null ? null : JsonConvert.DeserializeObject(value);
    }
}
