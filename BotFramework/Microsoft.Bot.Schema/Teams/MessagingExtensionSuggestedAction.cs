using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Buttons that lead on from a message extension's answer.</summary>
public class MessagingExtensionSuggestedAction
{
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}
