using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Writes the elements that an action shows or hides: an id alone where the action toggles, an object where it sets.</summary>
internal sealed class TargetElementsConverter : WriteOnlyConverter<List<AdaptiveTargetElement>>
{
    public override void WriteJson(JsonWriter writer, List<AdaptiveTargetElement> value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (var target in value)
        {
            // Through a token, as in the package: the settings of the card's serializer do not reach in here.
            JToken.FromObject(target.IsVisible is null ? (object)target.ElementId : target).WriteTo(writer);
        }

        writer.WriteEndArray();
    }
}
