namespace LeanTechBot.Cards.Actions;

/// <summary>Runs the command that a slip of the finger was meant to be.</summary>
public sealed record RunCommand : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "run-command";

    /// <summary>The word that names the command.</summary>
    public required string Command { get; init; }

    /// <summary>What follows the word; empty when nothing does.</summary>
    public required string Argument { get; init; }

    public override string Verb => Name;

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["command"] = Command;
        data["argument"] = Argument;
        return data;
    }
}
