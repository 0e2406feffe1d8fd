using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.Turns;

/// <summary>What a request's body holds.</summary>
internal abstract record BodyReading
{
    private BodyReading()
    {
    }

    public sealed record Understood(Activity Activity) : BodyReading;

    /// <param name="Status">What the sender is answered.</param>
    /// <param name="Reason">For the log; it repeats nothing of what was sent.</param>
    public sealed record Refused(int Status, string Reason) : BodyReading;
}
