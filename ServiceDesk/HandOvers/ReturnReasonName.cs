namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>The reasons as they are shown.</summary>
public static class ReturnReasonName
{
    public static string Of(ReturnReason reason) => reason switch
    {
        ReturnReason.DoesNotMeetKb155 => "Does not meet KB-155",
        ReturnReason.MoreDetailsNeeded => "More details needed",
        ReturnReason.StepsForTier1 => "Tier 1 can resolve it",
        ReturnReason.KnownIncident => "Known under another ticket",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason to return a ticket."),
    };
}
