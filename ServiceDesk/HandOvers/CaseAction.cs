namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>What can be done with an escalated ticket from its channel's card.</summary>
public enum CaseAction
{
    Acknowledge = 1,
    Resolve = 2,
    Return = 3,
    PassUp = 4,
}
