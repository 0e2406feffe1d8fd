using System.Collections;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>One property of an element on its way to JSON.</summary>
internal abstract class ElementProperty
{
    public static ElementProperty Of(JsonProperty property) => (ElementProperty)Activator.CreateInstance(
        typeof(ElementProperty<,>).MakeGenericType(property.DeclaringType, property.PropertyType), property);

    public abstract void Write(JsonWriter writer, object element, JsonSerializer serializer);
}

/// <inheritdoc/>
internal sealed class ElementProperty<TElement, TValue>(JsonProperty property) : ElementProperty
{
    private readonly Func<TElement, TValue> get = GetterOf(property);
    private readonly bool escapeName = !property.PropertyName.All(char.IsAsciiLetterOrDigit);
    private readonly bool holdsElements = typeof(TValue) is { IsGenericType: true } list && ElementConverter.Writes(list.GetGenericArguments()[0]);
    private readonly TValue usual = property.DefaultValue is TValue value ? value : default;

    public override void Write(JsonWriter writer, object owner, JsonSerializer serializer)
    {
        if (property.ShouldSerialize?.Invoke(owner) == false)
        {
            return;
        }

        var value = get((TElement)owner);
        if (IsLeftOut(value, serializer))
        {
            return;
        }

        writer.WritePropertyName(property.PropertyName, escapeName);
        switch (value)
        {
            case null when property.Required is Required.Always or Required.DisallowNull:
                throw new JsonSerializationException(
                    $"Cannot write a null value for property '{property.PropertyName}'. Property requires a value. Path '{ElementPath(writer.Path)}'.");
            case null:
                writer.WriteNull();
                break;
            case var _ when property.Converter is { CanWrite: true } converter:
                converter.WriteJson(writer, value, serializer);
                break;
            case string text:
                writer.WriteValue(text);
                break;
            case bool truth:
                writer.WriteValue(truth);
                break;
            case AdaptiveTypedElement element:
                ElementConverter.WriteElement(writer, element, serializer);
                break;
            case IList list when holdsElements:
                WriteElements(writer, list, serializer);
                break;
            case Dictionary<string, string> data:
                WriteData(writer, data);
                break;
            default:
                serializer.Serialize(writer, value, typeof(TValue));
                break;
        }
    }

    /// <summary>The path of the element, as the serializer tells it, from that of this property.</summary>
    private string ElementPath(string path) => path[..^property.PropertyName.Length].TrimEnd('.');

    private static void WriteElements(JsonWriter writer, IList elements, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (var element in elements)
        {
            ElementConverter.WriteElement(writer, element, serializer);
        }

        writer.WriteEndArray();
    }

    private static void WriteData(JsonWriter writer, Dictionary<string, string> data)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in data)
        {
            writer.WritePropertyName(name);
            writer.WriteValue(text);
        }

        writer.WriteEndObject();
    }

    private bool IsLeftOut(TValue value, JsonSerializer serializer) =>
        (value is null && (property.NullValueHandling ?? serializer.NullValueHandling) == NullValueHandling.Ignore)
        || ((property.DefaultValueHandling ?? serializer.DefaultValueHandling).HasFlag(DefaultValueHandling.Ignore) && EqualityComparer<TValue>.Default.Equals(value, usual));

    private static Func<TElement, TValue> GetterOf(JsonProperty property) => typeof(TElement).GetProperty(property.UnderlyingName) is { } declared
        ? declared.GetMethod.CreateDelegate<Func<TElement, TValue>>()
        : element => (TValue)property.ValueProvider.GetValue(element);
}
