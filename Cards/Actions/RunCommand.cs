namespace LeanTechBot.Cards.Actions;

/// <summary>Runs the command that was meant: by a slip of the finger, or by words that were kept as a note.</summary>
public sealed record RunCommand : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "run-command";

    /// <summary>The word that names the command.</summary>
    public required string Command { get; init; }

    /// <summary>What follows the word; empty when nothing does.</summary>
    public required string Argument { get; init; }

    /// <summary>
    /// The number of the note that holds the words which were heard as the command; null or empty where they were not kept.
    /// </summary>
    public string? Noted { get; init; }

    public override string Verb => Name;

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["command"] = Command;
        data["argument"] = Argument;
        data["noted"] = Noted ?? "";
        return data;
    }
}
