using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Which inputs an action submits: those of its card, or none.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveAssociatedInputs
{
    Auto,
    None
}
