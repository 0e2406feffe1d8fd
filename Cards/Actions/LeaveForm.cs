using System.Text.Json.Serialization;

namespace LeanTechBot.Cards.Actions;

/// <summary>Leaves a form without submitting it and shows the step the call is at; what was typed on the form goes along and is kept.</summary>
public sealed record LeaveForm : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "leave";

    public required CallForm From { get; init; }

    /// <summary>The inputs of the card, read from the same payload: the form's own record.</summary>
    [JsonIgnore]
    public object? Answers { get; init; }

    public override string Verb => Name;

    public override string Operation => TypedKey.Of(base.Operation, Answers);

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["from"] = From.ToString();
        return data;
    }
}
