using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A converter of a value that the bot sends and never reads.</summary>
internal abstract class WriteOnlyConverter<T> : JsonConverter<T>
{
    public sealed override bool CanRead => false;

    public sealed override T ReadJson(JsonReader reader, Type objectType, T existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException($"{typeof(T).Name} is written, not read.");
}
