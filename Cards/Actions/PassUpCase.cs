using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Cards.Actions;

/// <summary>The level passes the escalated ticket to the next one, with what was done.</summary>
public sealed record PassUpCase : ChannelAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "pass-up-case";

    /// <summary>The inputs of the form, read from the same payload.</summary>
    [JsonIgnore]
    public CaseEntry? Answers { get; init; }

    public override string Verb => Name;

    public override string Operation => TypedKey.Of(base.Operation, Answers);
}
