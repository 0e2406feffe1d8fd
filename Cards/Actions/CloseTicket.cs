namespace LeanTechBot.Cards.Actions;

/// <summary>Step 7: closes a complete, resolved ticket.</summary>
public sealed record CloseTicket : StepAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "close";

    public override string Verb => Name;
}
