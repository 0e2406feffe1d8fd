namespace LeanTechBot.Cards.Actions;

/// <summary>Steps 1 and 2: asks why the ticket is not a call, to close it.</summary>
public sealed record AskNotACall : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "not-a-call";

    public override string Verb => Name;
}
