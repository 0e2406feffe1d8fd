namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>The cards outside the channels that show how an escalation stands.</summary>
public enum LiveCardKind
{
    /// <summary>The engineer's own: that the escalation is recorded.</summary>
    Escalated = 1,

    /// <summary>The engineer's own: that another concern was added to the case.</summary>
    ConcernAdded = 2,

    /// <summary>The engineer's status of the ticket.</summary>
    Status = 3,

    /// <summary>A Team Leader's alert.</summary>
    LeaderAlert = 4,
}
