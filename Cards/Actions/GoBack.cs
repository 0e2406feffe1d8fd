namespace LeanTechBot.Cards.Actions;

/// <summary>One step back.</summary>
public sealed record GoBack : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "back";

    public override string Verb => Name;
}
