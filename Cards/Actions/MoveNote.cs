using System.Globalization;

namespace LeanTechBot.Cards.Actions;

/// <summary>A note was typed on the wrong call: it goes to another one of the engineer's.</summary>
public sealed record MoveNote : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "move-note";

    /// <summary>The note's number on the ticket that has it.</summary>
    public required int Note { get; init; }

    /// <summary>The ticket that it belongs to.</summary>
    public required string To { get; init; }

    public override string Verb => Name;

    public override string Operation => $"{base.Operation}:{Note}:{To}";

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["note"] = Note.ToString(CultureInfo.InvariantCulture);
        data["to"] = To;
        return data;
    }
}
