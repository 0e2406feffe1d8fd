namespace LeanTechBot.Cards.Actions;

/// <summary>Leaves an interruption and shows the step the call is at.</summary>
public sealed record ResumeCall : CardAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "resume";

    public override string Verb => Name;
}
