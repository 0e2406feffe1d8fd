namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>What the header of a request says of its caller.</summary>
internal abstract record CallerCheck
{
    private CallerCheck()
    {
    }

    public sealed record Accepted(ChannelCaller Caller) : CallerCheck;

    /// <param name="Reason">For the log; it repeats nothing of what was sent.</param>
    public sealed record Refused(string Reason) : CallerCheck;

    /// <summary>It cannot be said now: the issuer's keys are out of reach, or too many wait for them.</summary>
    public sealed record Undecided(string Reason) : CallerCheck;
}
