using System.Collections;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A table, or a row of one, and where its cells have their content.</summary>
public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    // As in the package, where only the typed enumeration works.
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
