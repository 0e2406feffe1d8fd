namespace LeanTechBot.Bot.Resilience;

/// <summary>The connector asks for a longer wait than a call may take: whoever made the call waits, not the call.</summary>
/// <param name="after">How long the connector asks to wait.</param>
/// <param name="refusal">What it answered.</param>
public sealed class RetryLaterException(TimeSpan after, Exception refusal) : Exception($"The connector asks to wait {after}.", refusal)
{
    public TimeSpan After => after;
}
