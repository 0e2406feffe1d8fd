using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Columns side by side (<see href="https://adaptivecards.io/explorer/ColumnSet.html"/>).</summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    public List<AdaptiveColumn> Columns { get; set; } = [];

    /// <summary>Adds a column; an element that is none is left out.</summary>
    public override void Add(AdaptiveElement element)
    {
        if (element is AdaptiveColumn column)
        {
            Columns.Add(column);
        }
    }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Columns.GetEnumerator();
}
