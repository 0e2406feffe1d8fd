namespace LeanTechBot.Cards.Actions;

/// <summary>Shows the case as it stands to whoever asks, with the buttons that this person may use. Also what a host refreshes the card by.</summary>
public sealed record ShowCase : ChannelAction
{
    /// <summary>The discriminator on the wire.</summary>
    public const string Name = "show-case";

    public override string Verb => Name;
}
