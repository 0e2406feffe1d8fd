namespace LeanTechBot.Cards.Actions;

/// <summary>Step 7: keeps what was filled in.</summary>
public sealed record SaveDocumentation : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "save";

    public override string Verb => Name;
}
