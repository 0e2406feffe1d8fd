namespace LeanTechBot.Cards.Actions;

/// <summary>Shows the card of the ticket's step at the end of the chat.</summary>
public sealed record ShowStep : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "show-step";

    public override string Verb => Name;
}
