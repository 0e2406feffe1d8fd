namespace LeanTechBot.Cards.Actions;

/// <summary>Opens the gate's facts again after a decision.</summary>
public sealed record ChangeFacts : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "change-facts";

    public override string Verb => Name;
}
