namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>Who is mentioned in a post (KB-102).</summary>
public enum PostMention
{
    Nobody = 0,

    /// <summary><c>@Tier2-OnCall</c>: allowed when Tier 2 did not respond in its 15 minutes.</summary>
    Tier2OnCall = 1,

    /// <summary><c>@Team Leaders</c>: an urgent matter any Team Leader can take.</summary>
    TeamLeaders = 2,

    /// <summary>The on-call list of the thread's level, and the Team Leaders: an escalation outside business hours.</summary>
    OnCall = 3,
}
