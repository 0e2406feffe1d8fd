using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes the elements that an action shows or hides: an id alone where the action toggles, an object where it sets.</summary>
internal sealed class TargetElementsConverter : WriteOnlyConverter<List<AdaptiveTargetElement>>
{
    public override void WriteJson(JsonWriter writer, List<AdaptiveTargetElement> value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (var target in value)
        {
            if (target.IsVisible is null)
            {
                writer.WriteValue(target.ElementId);
            }
            else
            {
                serializer.Serialize(writer, target);
            }
        }

        writer.WriteEndArray();
    }
}
