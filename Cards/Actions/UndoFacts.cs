using System.Globalization;

namespace LeanTechBot.Cards.Actions;

/// <summary>What was heard in a note is taken back: no field is filled with it any more.</summary>
public sealed record UndoFacts : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "undo-facts";

    /// <summary>The note's number on the ticket.</summary>
    public required int Note { get; init; }

    public override string Verb => Name;

    public override string Operation => $"{base.Operation}:{Note}";

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["note"] = Note.ToString(CultureInfo.InvariantCulture);
        return data;
    }
}
