using System.Collections.Concurrent;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>
/// Writes what Newtonsoft.Json would write by itself, from the same contracts, but asks a property whether it is at its default without boxing it: a card is
/// some hundred elements of some twenty properties each, nearly all of them left out.
/// </summary>
internal sealed class ElementConverter : JsonConverter
{
    private static readonly ElementConverter Instance = new();
    private static readonly DefaultContractResolver Contracts = new();
    private static readonly ConcurrentDictionary<Type, ElementProperty[]> Properties = new();

    public override bool CanRead => false;

    /// <summary>Not asked: the types name their converter.</summary>
    public override bool CanConvert(Type objectType) => true;

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        foreach (var property in Properties.GetOrAdd(value.GetType(), PropertiesOf))
        {
            property.Write(writer, value, serializer);
        }

        if (AdditionalPropertiesOf(value) is { } additional)
        {
            foreach (var (name, more) in additional)
            {
                writer.WritePropertyName(name);
                serializer.Serialize(writer, more);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Whether this converter writes all values of a type.</summary>
    public static bool Writes(Type type) =>
        type.IsAssignableTo(typeof(AdaptiveTypedElement)) || type.IsAssignableTo(typeof(AdaptiveInline)) || type == typeof(AdaptiveChoice);

    /// <summary>Writes a value that may be an element: without asking the serializer for its contract, which is always this converter.</summary>
    public static void WriteElement(JsonWriter writer, object value, JsonSerializer serializer)
    {
        if (value is AdaptiveTypedElement or AdaptiveInline or AdaptiveChoice)
        {
            Instance.WriteJson(writer, value, serializer);
        }
        else
        {
            serializer.Serialize(writer, value);
        }
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        throw new NotSupportedException($"{objectType.Name} is written, not read.");

    private static IDictionary<string, object> AdditionalPropertiesOf(object element) => element switch
    {
        AdaptiveTypedElement { HasAdditionalProperties: true } typed => typed.AdditionalProperties,
        AdaptiveInline { HasAdditionalProperties: true } inline => inline.AdditionalProperties,
        _ => null,
    };

    private static ElementProperty[] PropertiesOf(Type type) =>
        [.. ((JsonObjectContract)Contracts.ResolveContract(type)).Properties.Where(property => !property.Ignored && property.Readable).Select(ElementProperty.Of)];
}
