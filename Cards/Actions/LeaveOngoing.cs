namespace LeanTechBot.Cards.Actions;

/// <summary>Step 5: the issue is not fixed yet; the walk goes on and the ticket stays In Progress.</summary>
public sealed record LeaveOngoing : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "leave-ongoing";

    public override string Verb => Name;
}
