using System.Text.Json.Serialization;

namespace LeanTechBot.Cards.Actions;

/// <summary>Links the ticket to the outage that is escalated already. What was typed on the form is kept.</summary>
public sealed record LinkToOutage : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "link-to-outage";

    /// <summary>The ticket of the outage.</summary>
    public required string Parent { get; init; }

    public required CallForm From { get; init; }

    /// <summary>The inputs of the card, read from the same payload: the form's own record.</summary>
    [JsonIgnore]
    public object? Answers { get; init; }

    public override string Verb => Name;

    public override string Operation => TypedKey.Of(base.Operation, Answers);

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["parent"] = Parent;
        data["from"] = From.ToString();
        return data;
    }
}
