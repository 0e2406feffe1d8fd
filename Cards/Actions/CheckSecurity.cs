using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Actions;

/// <summary>The facts of a security concern, entered on the security card.</summary>
public sealed record CheckSecurity : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "check-security";

    /// <summary>The inputs of the card, read from the same payload.</summary>
    [JsonIgnore]
    public CategorizationAnswers? Answers { get; init; }

    public override string Verb => Name;

    public override string Operation => TypedKey.Of(base.Operation, Answers);
}
