using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Actions;

/// <summary>Closes the ticket as not a call, with its reason.</summary>
public sealed record CloseNotACall : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "close-not-a-call";

    /// <summary>The inputs of the form, read from the same payload.</summary>
    [JsonIgnore]
    public NotACallEntry? Answers { get; init; }

    public override string Verb => Name;

    public override string Operation => TypedKey.Of(base.Operation, Answers);
}
