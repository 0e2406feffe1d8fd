using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where an action is shown: among the buttons, or in the overflow menu.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveActionMode
{
    Primary,
    Secondary
}
