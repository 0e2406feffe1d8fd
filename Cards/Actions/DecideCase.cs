using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Cards.Actions;

/// <summary>The I.T. Manager decided: what, and why.</summary>
public sealed record DecideCase : ChannelAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "decide-case";

    /// <summary>The inputs of the form, read from the same payload.</summary>
    [JsonIgnore]
    public CaseEntry? Answers { get; init; }

    public override string Verb => Name;

    public override string Operation => TypedKey.Of(base.Operation, Answers);
}
