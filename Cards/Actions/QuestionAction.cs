using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Cards.Actions;

/// <summary>A button of the card that shows a question to peers as it would be posted; it carries those words.</summary>
public abstract record QuestionAction : CardAction
{
    public required string Question { get; init; }

    /// <summary>What was tried; empty when nothing was said.</summary>
    public required string Tried { get; init; }

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        (data["question"], data["tried"]) = (Question, Tried);
        return data;
    }

    /// <summary>The words as an entry.</summary>
    public PeerEntry Entry() => new() { Question = Question, Tried = Tried };
}
