namespace LeanTechBot.Cards.Actions;

/// <summary>Shows how to ask in #tier1-support.</summary>
public sealed record AskPeer : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "ask-peer";

    public override string Verb => Name;
}
