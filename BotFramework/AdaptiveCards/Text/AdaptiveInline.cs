using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A part of a paragraph.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(ElementConverter))]
public abstract class AdaptiveInline
{
    private SerializableDictionary<string, object> additionalProperties;

    [JsonProperty(Order = -10, Required = Required.Always)]
    public abstract string Type { get; set; }

    /// <summary>Properties that this model does not know; written after all others.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties
    {
        get => additionalProperties ??= new(StringComparer.OrdinalIgnoreCase);
        set => additionalProperties = value;
    }

    /// <summary>Whether there are any: most elements have none, and no dictionary is made to find that out.</summary>
    internal bool HasAdditionalProperties => additionalProperties is { Count: > 0 };
}
