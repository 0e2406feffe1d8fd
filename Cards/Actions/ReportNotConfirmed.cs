namespace LeanTechBot.Cards.Actions;

/// <summary>Step 7: the client does not confirm what Tier 2 or Tier 3 resolved.</summary>
public sealed record ReportNotConfirmed : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "not-confirmed";

    public override string Verb => Name;
}
