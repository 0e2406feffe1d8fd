namespace LeanTechBot.Cards.Actions;

/// <summary>Takes up an open ticket again.</summary>
public sealed record TakeUpTicket : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "take-up";

    public override string Verb => Name;
}
