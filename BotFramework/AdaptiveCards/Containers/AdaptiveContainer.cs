using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A group of elements (<see href="https://adaptivecards.io/explorer/Container.html"/>).</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public List<AdaptiveElement> Items { get; set; } = [];

    /// <summary>Whether the content runs from right to left; null for the direction around it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool? Rtl { get; set; }

    public override void Add(AdaptiveElement element) => Items.Add(element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();
}
