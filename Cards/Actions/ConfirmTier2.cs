using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Actions;

/// <summary>Confirms a Tier 2 escalation with what its post must carry.</summary>
public sealed record ConfirmTier2 : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "confirm-tier2";

    /// <summary>The inputs of the card, read from the same payload.</summary>
    [JsonIgnore]
    public Tier2Case? Case { get; init; }

    public override string Verb => Name;

    public override string Operation => TypedKey.Of(base.Operation, Case);
}
