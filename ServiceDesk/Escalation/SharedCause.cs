namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>Whether the affected companies share one root cause in shared infrastructure (KB-155's second question).</summary>
public enum SharedCause
{
    NotKnown = 1,
    No = 2,
    Yes = 3,
}
