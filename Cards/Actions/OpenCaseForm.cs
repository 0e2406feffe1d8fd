using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Cards.Actions;

/// <summary>Opens the form of an act that asks for words: resolve, return, pass up, decide.</summary>
public sealed record OpenCaseForm : ChannelAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "open-case-form";

    public required CaseAction Act { get; init; }

    public override string Verb => Name;

    public override string Operation => $"{base.Operation}:{Act}";

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["act"] = Act.ToString();
        return data;
    }
}
