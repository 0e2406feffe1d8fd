using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Names and values in two columns (<see href="https://adaptivecards.io/explorer/FactSet.html"/>).</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    public List<AdaptiveFact> Facts { get; set; } = [];
}
