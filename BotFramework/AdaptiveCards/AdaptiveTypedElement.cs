using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Everything in a card that names its own type: the card itself, its elements and its actions.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(ElementConverter))]
public abstract class AdaptiveTypedElement
{
    private SerializableDictionary<string, object> additionalProperties;

    /// <summary>A dictionary of features and the versions of them that the host must have to show this element.</summary>
    [JsonProperty(Order = 1, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public IDictionary<string, string> Requires;

    /// <summary>The type's name on the wire, such as <c>TextBlock</c>.</summary>
    [JsonProperty(Order = -10, Required = Required.Always)]
    public abstract string Type { get; set; }

    /// <summary>Properties that this model does not know, such as a card's <c>msteams</c>; written after all others.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties
    {
        get => additionalProperties ??= new(StringComparer.OrdinalIgnoreCase);
        set => additionalProperties = value;
    }

    /// <summary>Whether there are any: most elements have none, and no dictionary is made to find that out.</summary>
    internal bool HasAdditionalProperties => additionalProperties is { Count: > 0 };

    /// <summary>What a host shows that cannot show this element.</summary>
    [JsonConverter(typeof(FallbackConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>The element's id; an input's id is the key of its value when the card is submitted.</summary>
    [JsonProperty(Order = -9, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Id { get; set; }
}
