using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Actions;

/// <summary>The facts for KB-155's three questions, entered on the gate's card.</summary>
public sealed record CheckEscalation : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "check-escalation";

    /// <summary>The inputs of the card, read from the same payload.</summary>
    [JsonIgnore]
    public CategorizationAnswers? Answers { get; init; }

    public override string Verb => Name;

    public override string Operation => TypedKey.Of(base.Operation, Answers);
}
