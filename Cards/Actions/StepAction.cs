using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Actions;

/// <summary>A button of a step's card: it carries the step and everything that was typed on the card, whichever button was clicked.</summary>
public abstract record StepAction : CardAction
{
    public required CallStep Step { get; init; }

    /// <summary>The <see cref="StepRevision"/> of what the card showed; null on a card of before it was kept.</summary>
    public string? Revision { get; init; }

    /// <summary>The inputs of the step's card, read from the same payload.</summary>
    [JsonIgnore]
    public StepAnswers? Answers { get; init; }

    /// <summary>The engineer was asked, and says that what is typed is no patient data (KB-450). Only the card that asks carries it.</summary>
    public bool NoPatientData { get; init; }

    public override string Operation => TypedKey.Of(NoPatientData ? $"{base.Operation}:checked" : base.Operation, Answers);

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        if (NoPatientData)
        {
            data["noPatientData"] = "true";
        }

        data["step"] = Step.ToString();
        if (Revision is not null)
        {
            data["revision"] = Revision;
        }

        return data;
    }
}
