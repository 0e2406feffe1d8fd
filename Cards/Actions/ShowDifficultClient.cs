namespace LeanTechBot.Cards.Actions;

/// <summary>Shows the spiels for a difficult client.</summary>
public sealed record ShowDifficultClient : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "difficult-client";

    public override string Verb => Name;
}
