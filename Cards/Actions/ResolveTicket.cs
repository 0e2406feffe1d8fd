namespace LeanTechBot.Cards.Actions;

/// <summary>Step 7: resolves a complete, verified ticket.</summary>
public sealed record ResolveTicket : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "resolve";

    public override string Verb => Name;
}
