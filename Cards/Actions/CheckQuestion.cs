using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Cards.Actions;

/// <summary>Shows the question to peers as it would be posted. Nothing is posted by it.</summary>
public sealed record CheckQuestion : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "check-question";

    /// <summary>The inputs of the card, read from the same payload.</summary>
    [JsonIgnore]
    public PeerEntry? Answers { get; init; }

    public override string Verb => Name;

    public override string Operation => TypedKey.Of(base.Operation, Answers);
}
