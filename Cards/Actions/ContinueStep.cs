namespace LeanTechBot.Cards.Actions;

/// <summary>The primary button of steps 1 to 6: the step takes its answers.</summary>
public sealed record ContinueStep : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "continue";

    public override string Verb => Name;
}
