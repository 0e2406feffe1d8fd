namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>Whether a criterion of KB-155 holds.</summary>
public enum CriterionState
{
    Unknown = 1,
    NotMet = 2,
    Met = 3,
}
