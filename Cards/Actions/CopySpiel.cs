using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Actions;

/// <summary>Sends a spiel, filled in, as its own plain-text message.</summary>
public sealed record CopySpiel : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "copy-spiel";

    public required SpielId Spiel { get; init; }

    public override string Verb => Name;

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["spiel"] = Spiel.ToString();
        return data;
    }
}
