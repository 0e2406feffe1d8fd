using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Cards.Actions;

/// <summary>The level returns the escalated ticket to Tier 1: a reason and a note.</summary>
public sealed record ReturnCase : ChannelAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "return-case";

    /// <summary>The inputs of the form, read from the same payload.</summary>
    [JsonIgnore]
    public CaseEntry? Answers { get; init; }

    public override string Verb => Name;

    public override string Operation => TypedKey.Of(base.Operation, Answers);
}
