namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>Why a ticket was escalated, or why not, in the words a ticket keeps (SOP-7005 step 7, SOP-7010, HR-201 §7).</summary>
public static class Justification
{
    public static string Of(EscalationDecision decision) => throw new NotSupportedException(decision.ToString());
}
