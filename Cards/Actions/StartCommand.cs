namespace LeanTechBot.Cards.Actions;

/// <summary>Does what a typed command does. The card stays: it goes on answering.</summary>
public sealed record StartCommand : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "start-command";

    /// <summary>The word that names the command.</summary>
    public required string Command { get; init; }

    /// <summary>What follows the word; empty when nothing does.</summary>
    public required string Argument { get; init; }

    public override string Verb => Name;

    /// <summary>A card can offer several commands; each is a click of its own.</summary>
    public override string Operation => $"{base.Operation}:{Command} {Argument}";

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["command"] = Command;
        data["argument"] = Argument;
        return data;
    }
}
