namespace LeanTechBot.Cards.Actions;

/// <summary>Opens a ticket for a new call.</summary>
public sealed record OpenTicket : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "new";

    public override string Verb => Name;
}
