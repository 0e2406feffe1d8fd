namespace LeanTechBot.Cards.Actions;

/// <summary>Opens the escalation gate (KB-155).</summary>
public sealed record AskEscalation : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "escalate";

    public override string Verb => Name;
}
