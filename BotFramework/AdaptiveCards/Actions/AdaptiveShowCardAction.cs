using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Opens a card within the card (<see href="https://adaptivecards.io/explorer/Action.ShowCard.html"/>).</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    public const string TypeName = "Action.ShowCard";

    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    public AdaptiveCard Card { get; set; }
}
