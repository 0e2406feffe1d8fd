namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>What can be done with an escalated ticket from its channel's card.</summary>
public enum CaseAction
{
    Acknowledge = 1,
    Resolve = 2,
    Return = 3,
    PassUp = 4,

    /// <summary>The I.T. Manager's decision, at the last decision point of the ladder.</summary>
    Decide = 5,
}
