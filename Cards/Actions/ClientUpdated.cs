namespace LeanTechBot.Cards.Actions;

/// <summary>The client was given the status update.</summary>
public sealed record ClientUpdated : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "client-updated";

    public override string Verb => Name;
}
