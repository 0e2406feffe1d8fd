using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Actions;

/// <summary>Sends a spiel as its own plain-text message, filled in also with what is typed on the card at that moment.</summary>
public sealed record CopySpiel : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "copy-spiel";

    public required SpielId Spiel { get; init; }

    public override string Verb => Name;

    /// <summary>A card can offer several spiels; each is a click of its own.</summary>
    public override string Operation => $"{base.Operation}:{Spiel}";

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["spiel"] = Spiel.ToString();
        return data;
    }
}
