namespace LeanTechBot.Cards.Actions;

/// <summary>Records KB-310's exclusion for announced maintenance.</summary>
public sealed record ExcludeMaintenance : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "exclude-maintenance";

    public override string Verb => Name;
}
