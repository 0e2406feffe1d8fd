namespace LeanTechBot.Cards.Actions;

/// <summary>Opens a ticket for a new call whose first note is what was typed.</summary>
public sealed record OpenWithNote : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "new-with-note";

    /// <summary>The text as it was typed.</summary>
    public required string Text { get; init; }

    /// <summary>The id of the message that said it, in the chat of the card; null or empty when it is not known.</summary>
    public string? Message { get; init; }

    public override string Verb => Name;

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["text"] = Text;
        data["message"] = Message ?? "";
        return data;
    }
}
