using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that collects a value. Its host checks it on submit, by what the input demands.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    // In the package an input also gives its text for a host without inputs. Nobody here asks for it, so nobody may derive an input either.
    private protected AdaptiveInput()
    {
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsRequired { get; set; }

    /// <summary>The label above the input, which a screen reader says with it.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Label { get; set; }

    /// <summary>What the host shows at an input that does not pass.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string ErrorMessage { get; set; }
}
