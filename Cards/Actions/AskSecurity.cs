namespace LeanTechBot.Cards.Actions;

/// <summary>Opens the security question of the escalation gate (KB-155).</summary>
public sealed record AskSecurity : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "security";

    public override string Verb => Name;
}
