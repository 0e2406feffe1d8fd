namespace LeanTechBot.Cards.Actions;

/// <summary>Somebody of the level takes the escalated ticket.</summary>
public sealed record AcknowledgeCase : ChannelAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "acknowledge-case";

    public override string Verb => Name;
}
