using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An image (<see href="https://adaptivecards.io/explorer/Image.html"/>).</summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    /// <summary>An image at an absolute address.</summary>
    /// <exception cref="UriFormatException">The address is not absolute.</exception>
    public AdaptiveImage(string url) => Url = new Uri(url);

    public AdaptiveImage(Uri url) => Url = url;

    // The package names no order here, so an id is written before the type.
    [JsonProperty(Required = Required.Default)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize Size { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageStyle Style { get; set; }

    [JsonRequired]
    public Uri Url { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The colour behind a transparent image, as <c>#AARRGGBB</c> or <c>#RRGGBB</c>.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string BackgroundColor { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string AltText { get; set; }

    /// <summary>The width in pixels; 0 for the one that <see cref="Size"/> gives.</summary>
    [JsonConverter(typeof(PixelsConverter))]
    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public uint PixelWidth { get; set; }

    /// <summary>The height in pixels: another face of <see cref="AdaptiveElement.Height"/>.</summary>
    [JsonIgnore]
    public uint PixelHeight
    {
        get => Height.Unit ?? 0;
        set => Height = new AdaptiveHeight(value);
    }
}
