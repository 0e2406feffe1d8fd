using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Actions;

/// <summary>Opens the gate's facts again after a decision; what was typed for a Tier 2 post goes along and is kept.</summary>
public sealed record ChangeFacts : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "change-facts";

    /// <summary>The inputs of the card, read from the same payload; empty on a card without them.</summary>
    [JsonIgnore]
    public Tier2Case? Case { get; init; }

    public override string Verb => Name;

    public override string Operation => TypedKey.Of(base.Operation, Case);
}
