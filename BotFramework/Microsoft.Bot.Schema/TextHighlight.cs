using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of a text that matters in a reply to it.</summary>
public class TextHighlight
{
    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; }
}
