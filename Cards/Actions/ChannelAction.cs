namespace LeanTechBot.Cards.Actions;

/// <summary>A button of a card in an escalation channel. It carries the post the card is: the card of an earlier thread is told apart by it.</summary>
public abstract record ChannelAction : CardAction
{
    /// <summary>The id of the post that began the thread.</summary>
    public required string Post { get; init; }

    public override Dictionary<string, string> Data()
    {
        var data = base.Data();
        data["post"] = Post;
        return data;
    }
}
