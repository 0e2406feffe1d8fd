namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>Why a ticket goes back to Tier 1.</summary>
public enum ReturnReason
{
    /// <summary>It clearly met Tier 1 criteria: a false escalation (HR-201 §7).</summary>
    DoesNotMeetKb155 = 1,

    /// <summary>Something has to be found out before this level can work on it.</summary>
    MoreDetailsNeeded = 2,

    /// <summary>Tier 1 can resolve it with the steps in the note.</summary>
    StepsForTier1 = 3,

    /// <summary>Another ticket already has it.</summary>
    KnownIncident = 4,
}
