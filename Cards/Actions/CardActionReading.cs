namespace LeanTechBot.Cards.Actions;

/// <summary>What came of reading a submitted card.</summary>
public abstract record CardActionReading
{
    private CardActionReading()
    {
    }

    /// <summary>A button of ours.</summary>
    public sealed record Understood(CardAction Action) : CardActionReading;

    /// <summary>Not a button of this version of the bot: an old card, another app's, or a forgery. <paramref name="Reason"/> is for the log and names no content.</summary>
    public sealed record Unreadable(string Reason) : CardActionReading;
}
