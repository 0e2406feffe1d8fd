namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>KB-155's three questions, in their order.</summary>
public enum CriterionKind
{
    Companies = 1,
    SharedCause = 2,
    Security = 3,
}
