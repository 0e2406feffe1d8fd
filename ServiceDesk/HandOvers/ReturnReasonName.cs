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

    /// <summary>
    /// Why a ticket moved, as everybody may read it: of a return the note alone. That one counts as a false escalation is for its engineer and the Team Leaders (HR-201), and a
    /// reason that stood only beside the others would tell it.
    /// </summary>
    public static string LeftOut(string why) =>
        Enum.GetValues<ReturnReason>().Select(reason => $"{Of(reason)}: ").FirstOrDefault(reason => why.StartsWith(reason, StringComparison.Ordinal)) is { } said ? why[said.Length..] : why;
}
