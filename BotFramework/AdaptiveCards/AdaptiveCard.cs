using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>
/// An Adaptive Card, as the AdaptiveCards package for .NET models it; its JSON is what
/// <see href="https://adaptivecards.io/explorer/AdaptiveCard.html">the schema</see> describes.
/// </summary>
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The content type of an attachment that carries a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    /// <summary>A card of the version that it requires of its host.</summary>
    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    /// <summary>A card of the version that it requires of its host, written such as <c>1.5</c>.</summary>
    /// <exception cref="AdaptiveSerializationException">The version is not written as one.</exception>
    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    public override string Type { get; set; } = TypeName;

    /// <summary>The schema version that the card requires; an older host shows <see cref="FallbackText"/>.</summary>
    [JsonProperty(Order = -10, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>What a host shows that cannot show the card.</summary>
    [JsonProperty(Order = -8, NullValueHandling = NullValueHandling.Ignore)]
    public string FallbackText { get; set; }

    /// <summary>What a host says that speaks the card.</summary>
    [JsonProperty(Order = -7, NullValueHandling = NullValueHandling.Ignore)]
    public string Speak { get; set; }

    /// <summary>The card's language, by its ISO 639-1 code.</summary>
    [JsonProperty(Order = -7, NullValueHandling = NullValueHandling.Ignore)]
    public string Lang { get; set; }

    /// <summary>The card's height; written unless it is automatic.</summary>
    [JsonConverter(typeof(HeightConverter))]
    [JsonProperty(Order = -4)]
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    /// <summary>The card's least height in pixels; 0 for none.</summary>
    [JsonConverter(typeof(PixelsConverter))]
    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public uint PixelMinHeight { get; set; }

    /// <summary>The card's elements; not written when there are none.</summary>
    [JsonProperty(Order = -3)]
    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>The buttons at the card's foot; not written when there are none.</summary>
    [JsonProperty(Order = -2)]
    public List<AdaptiveAction> Actions { get; set; } = [];

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>What happens on a tap anywhere in the card.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>How the host asks the bot for the card's current state.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveRefresh Refresh { get; set; }

    /// <summary>Asked by the serializer.</summary>
    public bool ShouldSerializeBody() => Body?.Count > 0;

    /// <summary>Asked by the serializer.</summary>
    public bool ShouldSerializeActions() => Actions?.Count > 0;

    /// <summary>Asked by the serializer.</summary>
    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;

    /// <summary>The card as indented JSON.</summary>
    /// <exception cref="JsonSerializationException">A property that the schema requires is null.</exception>
    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);
}
