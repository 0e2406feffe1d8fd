namespace LeanTechBot.Cards.Actions;

/// <summary>Sends the peer question as its own plain-text message.</summary>
public sealed record CopyQuestion : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "copy-question";

    public override string Verb => Name;
}
